package dev.interdict.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's code runs as it stands there, and prints what it says. */
class ReadmeTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Path README = PROJECT.resolve("README.md");
  private static final Path OUTSIDE_PROGRAM = PROJECT.resolve("samples/embedding/pom.xml");

  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https:)([^)#]+)");
  private static final Pattern TESTS = Pattern.compile("-Dtest='?([\\w,]+)");
  private static final Pattern PRINTED = Pattern.compile("(?m)println\\(.*\\); // (.*)$");
  private static final Pattern VERSION =
      Pattern.compile("<(?:interdict\\.)?version>([^<]*)</(?:interdict\\.)?version>");

  /** The imports that an editor would add. */
  private static final String PROGRAM =
      """
      import dev.interdict.*;
      import dev.interdict.catalog.*;
      import dev.interdict.lucene.*;
      import dev.interdict.record.*;
      import dev.interdict.record.source.*;
      import dev.interdict.report.*;
      import java.nio.file.*;
      import java.time.*;

      class Example {
        public static void main(String[] arguments) throws Exception {
          // example
        }
      }
      """;

  @TestFactory
  Stream<DynamicTest> every_java_example_prints_what_it_says(@TempDir Path directory)
      throws IOException {
    List<String> examples = found(JAVA, Files.readString(README));
    assertThat(examples).isNotEmpty();
    return examples.stream()
        .map(
            code ->
                DynamicTest.dynamicTest(
                    code.lines().findFirst().orElse(""),
                    () ->
                        assertThat(run(code, directory).lines())
                            .containsExactlyElementsOf(found(PRINTED, code))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", ".github/CONTRIBUTING.md", "samples/data/README.md"})
  void every_file_and_test_that_a_reader_is_sent_to_exists(String page) throws IOException {
    Path file = PROJECT.resolve(page);
    String text = Files.readString(file);
    assertThat(found(LINK, text))
        .allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
    Set<String> tests = javaFiles();
    assertThat(found(TESTS, text).stream().flatMap(names -> Stream.of(names.split(",", -1))))
        .allSatisfy(name -> assertThat(tests).contains(name + ".java"));
  }

  @Test
  void the_coordinates_are_those_of_this_build() throws IOException {
    String version = found(VERSION, Files.readString(PROJECT.resolve("pom.xml"))).get(0);
    assertThat(found(VERSION, Files.readString(README))).isNotEmpty().containsOnly(version);
    assertThat(found(VERSION, Files.readString(OUTSIDE_PROGRAM))).contains(version);
  }

  /** Compiles and runs the code in a Java of its own, as a program outside of our modules. */
  private static String run(String code, Path directory) throws IOException, InterruptedException {
    Path source =
        Files.writeString(directory.resolve("Example.java"), PROGRAM.replace("// example", code));
    Path output = directory.resolve("output.txt");
    Path errors = directory.resolve("errors.txt");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                source.toString())
            .directory(PROJECT.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    int exitCode = java.waitFor();
    assertThat(exitCode).as(Files.readString(errors)).isZero();
    return Files.readString(output);
  }

  private static Set<String> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .collect(Collectors.toSet());
    }
  }

  private static String classPath() {
    return String.join(
        File.pathSeparator,
        System.getProperty("jdk.module.path", ""),
        System.getProperty("java.class.path"));
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }
}
