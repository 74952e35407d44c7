package dev.interdict.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every code example of the Javadoc compiles against the public packages, as a reader would use it.
 */
class JavadocExamplesTest {

  private static final List<Path> SOURCES =
      List.of(Path.of("../core/src/main/java"), Path.of("src/main/java"));
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\n \\* }</pre>");
  private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  /** What the text around an example speaks of. An example may declare its own. */
  private static final String PROGRAM =
      """
      import dev.interdict.*;
      import dev.interdict.catalog.*;
      import dev.interdict.catalog.source.*;
      import dev.interdict.lucene.*;
      import dev.interdict.record.*;
      import dev.interdict.record.source.*;
      import dev.interdict.report.*;
      import dev.interdict.spi.*;
      import dev.interdict.testing.*;
      import java.io.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.stream.*;

      abstract class Example {
        ConflictChecker checker;
        ProcurementRecord record;

        void example() throws Exception {
      // example
        }
      }
      """;

  @TestFactory
  Stream<DynamicTest> every_example_compiles() throws IOException {
    List<DynamicTest> tests = examples().stream().map(this::compiles).toList();
    assertThat(tests).hasSizeGreaterThan(5);
    return tests.stream();
  }

  @Test
  void no_example_is_written_in_a_way_that_is_not_compiled() throws IOException {
    long written = 0;
    for (Path file : files()) {
      written +=
          Pattern.compile("<pre>|\\{@snippet").matcher(Files.readString(file)).results().count();
    }
    assertThat(examples()).hasSize(Math.toIntExact(written));
  }

  private DynamicTest compiles(Example example) {
    return DynamicTest.dynamicTest(
        example.place(), () -> assertThat(faults(example.code())).as(example.place()).isEmpty());
  }

  private String faults(String code) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter faults = new StringWriter();
    List<String> options =
        List.of(
            "-proc:none",
            "-implicit:none",
            "-Xlint:-options",
            "--release",
            "17",
            "-d",
            directory.toString(),
            "-cp",
            System.getProperty("java.class.path"));
    Source source = new Source(PROGRAM.replace("// example", code));
    boolean compiled = compiler.getTask(faults, null, null, options, null, List.of(source)).call();
    return compiled ? "" : "does not compile: " + faults;
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path file : files()) {
      String text = Files.readString(file);
      for (MatchResult found : EXAMPLE.matcher(text).results().toList()) {
        long line = text.substring(0, found.start()).lines().count() + 1;
        examples.add(
            new Example(
                file.getFileName() + ":" + line, MARGIN.matcher(found.group(1)).replaceAll("")));
      }
    }
    return examples;
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : SOURCES) {
      try (Stream<Path> found = Files.walk(root)) {
        found.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  record Example(String place, String code) {}

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String code) {
      super(URI.create("string:///Example.java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
