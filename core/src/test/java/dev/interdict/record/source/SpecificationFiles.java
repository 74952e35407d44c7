package dev.interdict.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The test files of the CycloneDX specification ({@code valid-*} and {@code invalid-*} under {@code
 * tools/src/test/resources} of its repository), which are not part of this one:
 *
 * <pre>{@code
 * mvn -pl core test -Dtest=SpecificationFiles -Dcyclonedx.files=DIRECTORY
 * }</pre>
 */
class SpecificationFiles {

  private static final Pattern VERSION = Pattern.compile("(?<=/)1\\.\\d(?=/)");

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void valid_ones_are_read_without_a_remark_and_invalid_ones_are_not() throws IOException {
    Path directory = Path.of(System.getProperty("cyclonedx.files", ""));
    try (Stream<Path> files = Files.walk(directory)) {
      files.filter(SpecificationFiles::isTestFile).sorted().forEach(this::read);
    }
    System.out.println(
        "version  valid: read, with remark, refused; invalid: refused, remark, silent");
    counts.forEach(
        (version, n) ->
            System.out.printf(
                "%-8s %11d %12d %8d %17d %7d %7d%n", version, n[0], n[1], n[2], n[3], n[4], n[5]));
    assertThat(counts).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  private static boolean isTestFile(Path file) {
    return file.getFileName().toString().matches("(in)?valid-.*\\.(json|xml)");
  }

  private void read(Path file) {
    boolean valid = file.getFileName().toString().startsWith("valid");
    List<String> remarks = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    try (Stream<ReadResult> results = RecordReader.sniffing().open(file)) {
      results.forEach(
          result -> {
            if (result instanceof Skipped skipped) {
              remarks.add(skipped.why());
            } else if (result instanceof Rejected rejected
                && rejected.reason() != ReadResult.Reason.EMPTY) {
              refused.add(rejected.detail());
            }
          });
    }
    int column = !refused.isEmpty() ? (valid ? 2 : 0) : !remarks.isEmpty() ? 1 : valid ? 0 : 2;
    Matcher version = VERSION.matcher(file.toString());
    counts
        .computeIfAbsent(version.find() ? version.group() : "other", any -> new int[6])[
        column + (valid ? 0 : 3)]++;
    if (column == 2 || (valid && column == 1)) {
      wrong.add(file.getFileName() + " " + refused + remarks);
    }
  }
}
