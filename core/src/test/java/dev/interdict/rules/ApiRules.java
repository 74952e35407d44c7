package dev.interdict.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a library may show to its users. Each library runs these rules on itself. */
public abstract class ApiRules {

  private static final String OURS = "dev.interdict";
  private static final String INTERNAL = "dev.interdict.internal";
  private static final String NULLNESS = "org.jspecify.annotations";
  private static final ExportedTypes EXPORTED = ExportedTypes.ofThisModule();

  @Test
  void a_package_is_either_exported_or_internal() {
    assertThat(EXPORTED.packages()).noneMatch(ApiRules::isInternal);
    assertThat(EXPORTED.all())
        .extracting(JavaClass::getPackageName)
        .filteredOn(name -> !name.isEmpty() && !isInternal(name))
        .isSubsetOf(EXPORTED.packages());
  }

  @Test
  void exported_signatures_carry_only_java_types_and_our_own_exported_types() {
    classes().that(EXPORTED.exported()).should(carryOnlyOurTypes()).check(EXPORTED.all());
  }

  @Test
  void exported_classes_cannot_be_extended_unless_they_are_exceptions() {
    classes()
        .that(EXPORTED.exported())
        .and()
        .areNotInterfaces()
        .and()
        .areNotAssignableTo(Throwable.class)
        .should(beFinalOrSealed())
        .check(EXPORTED.all());
  }

  @Test
  void exported_fields_are_constants() {
    classes().that(EXPORTED.exported()).should(showOnlyConstants()).check(EXPORTED.all());
  }

  @Test
  void the_public_surface_is_the_one_in_api_txt() {
    Goldens.assertSame("src/test/resources/api.txt", ApiListing.of(EXPORTED.reflected()));
  }

  private static ArchCondition<JavaClass> carryOnlyOurTypes() {
    return new ArchCondition<>("carry only java.* types and our own exported types") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        signature(type)
            .filter(carried -> !isAllowed(carried))
            .distinct()
            .forEach(
                carried ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " shows " + carried.getName())));
      }
    };
  }

  private static ArchCondition<JavaClass> beFinalOrSealed() {
    return new ArchCondition<>("be final, sealed, a record or an enum") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Class<?> loaded = type.reflect();
        boolean closed =
            Modifier.isFinal(loaded.getModifiers()) || loaded.isSealed() || loaded.isEnum();
        events.add(new SimpleConditionEvent(type, closed, type.getName() + " can be extended"));
      }
    };
  }

  private static ArchCondition<JavaClass> showOnlyConstants() {
    return new ArchCondition<>("show no field that can change") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
          boolean constant =
              field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL));
          events.add(
              new SimpleConditionEvent(type, !isShown(field) || constant, field.getFullName()));
        }
      }
    };
  }

  private static Stream<JavaClass> signature(JavaClass type) {
    Set<JavaClass> carried = new HashSet<>(annotations(type));
    type.getTypeParameters().forEach(each -> carried.addAll(each.getAllInvolvedRawTypes()));
    type.getSuperclass().ifPresent(each -> carried.addAll(each.getAllInvolvedRawTypes()));
    type.getInterfaces().forEach(each -> carried.addAll(each.getAllInvolvedRawTypes()));
    for (JavaMember member : type.getMembers()) {
      if (isShown(member)) {
        carried.addAll(annotations(member));
        carried.addAll(typesOf(member));
      }
    }
    return carried.stream().map(JavaClass::getBaseComponentType);
  }

  private static Set<JavaClass> typesOf(JavaMember member) {
    Set<JavaClass> carried = new HashSet<>();
    if (member instanceof JavaField field) {
      carried.addAll(field.getType().getAllInvolvedRawTypes());
    } else if (member instanceof JavaCodeUnit code) {
      carried.addAll(code.getReturnType().getAllInvolvedRawTypes());
      carried.addAll(code.getExceptionTypes());
      for (JavaType parameter : code.getParameterTypes()) {
        carried.addAll(parameter.getAllInvolvedRawTypes());
      }
    }
    return carried;
  }

  private static Set<JavaClass> annotations(HasAnnotations<?> annotated) {
    Set<JavaClass> types = new HashSet<>();
    for (JavaAnnotation<?> annotation : annotated.getAnnotations()) {
      types.add(annotation.getRawType());
    }
    return types;
  }

  private static boolean isShown(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static boolean isAllowed(JavaClass type) {
    String name = type.getPackageName();
    boolean ours = name.equals(OURS) || name.startsWith(OURS + ".");
    return type.isPrimitive()
        || name.startsWith("java.")
        || name.equals(NULLNESS)
        || (ours && !isInternal(name) && type.getModifiers().contains(JavaModifier.PUBLIC));
  }

  private static boolean isInternal(String name) {
    return name.startsWith(INTERNAL);
  }
}
