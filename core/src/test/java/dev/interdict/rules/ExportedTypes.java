package dev.interdict.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The types of a library that its module descriptor shows to everybody. */
public final class ExportedTypes {

  private final JavaClasses classes;
  private final Set<String> packages;

  private ExportedTypes(JavaClasses classes, Set<String> packages) {
    this.classes = classes;
    this.packages = packages;
  }

  /** Reads the library of the module that is being tested. */
  public static ExportedTypes ofThisModule() {
    Path compiled = Path.of("target/classes");
    try (InputStream in = Files.newInputStream(compiled.resolve("module-info.class"))) {
      Set<String> packages =
          ModuleDescriptor.read(in).exports().stream()
              .filter(export -> !export.isQualified())
              .map(ModuleDescriptor.Exports::source)
              .collect(Collectors.toCollection(TreeSet::new));
      return new ExportedTypes(new ClassFileImporter().importPath(compiled), packages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every class of the library, shown or not. */
  public JavaClasses all() {
    return classes;
  }

  /** Names of the packages that everybody may use. */
  public Set<String> packages() {
    return packages;
  }

  /** The exported types, by name. */
  public List<Class<?>> reflected() {
    return classes.stream()
        .filter(exported())
        .sorted(Comparator.comparing(JavaClass::getName))
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  /** Whether a type can be named by users of the library. */
  public DescribedPredicate<JavaClass> exported() {
    return DescribedPredicate.describe(
        "exported", type -> packages.contains(type.getPackageName()) && isPublic(type));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ExportedTypes::isPublic).orElse(true);
  }
}
