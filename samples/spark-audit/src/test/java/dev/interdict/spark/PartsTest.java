package dev.interdict.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interdict.record.ProcurementRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces that need no Spark. */
class PartsTest {

  private static final InputFile FILE = new InputFile("a.csv", "file:/a.csv", 10, 20);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @Test
  void a_report_that_is_missing_or_tells_of_other_rows_is_a_fault() {
    FileCount read = new FileCount(FILE.id(), 9, 1, 1, 0, Fingerprints.NONE);
    assertThat(Accounts.of(List.of(FILE), List.of(read), List.of()).faults())
        .containsExactly("a.csv: there is no report of it");
    for (ReportTail wrong :
        List.of(tail(11, 8, 1), tail(11, 9, 2), tail(10, 9, 1), tail(12, 9, 1))) {
      assertThat(Accounts.of(List.of(FILE), List.of(read), List.of(wrong)).faults())
          .containsExactly("a.csv: its report does not hold the rows that were read");
    }
    Accounts right = Accounts.of(List.of(FILE), List.of(read), List.of(tail(11, 9, 1)));
    assertThat(right.faults()).isEmpty();
    assertThat(right.rows()).isEqualTo(10);
  }

  @Test
  void an_identity_is_what_names_a_vendor_and_nothing_else() {
    ProcurementRecord.Builder drones =
        ProcurementRecord.builder("A").vendor("Example LLC").description("8 EA DRONES").psc("1550");
    Identity identity = Identity.of(drones.build());
    ProcurementRecord later =
        drones
            .date(LocalDate.of(2024, 1, 1))
            .agency("Department of the Army")
            .amount(BigDecimal.TEN)
            .build();
    assertThat(Identity.of(later).bytes()).isEqualTo(identity.bytes());
    assertThat(Identity.of(drones.vendorCountry("CHN").build()).bytes())
        .isNotEqualTo(identity.bytes());
    assertThat(Identity.read(identity.bytes())).isEqualTo(identity);
    assertThat(Identity.of(identity.asRecord())).isEqualTo(identity);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100})
  void the_last_line_is_found_however_the_bytes_come(int chunk) {
    byte[] bytes = "one\ntwo\n\nfour\n".getBytes(StandardCharsets.UTF_8);
    LastLine last = new LastLine();
    for (int at = 0; at < bytes.length; at += chunk) {
      last.write(bytes, at, Math.min(chunk, bytes.length - at));
    }
    assertThat(last.lines()).isEqualTo(4);
    assertThat(last.text()).isEqualTo("four");
  }

  @Test
  void directories_patterns_and_files_are_found_and_none_twice() throws Exception {
    Files.createDirectories(directory.resolve("a/_temporary"));
    for (String name : List.of("a/x.csv", "a/y.csv", "a/_temporary/z.csv", "a/.hidden")) {
      Files.writeString(directory.resolve(name), "vendor\nDJI\n");
    }
    Configuration plain = new Configuration();
    assertThat(Inputs.of(List.of(directory + "/a/"), plain))
        .extracting(InputFile::name)
        .containsExactly(directory + "/a/x.csv", directory + "/a/y.csv");
    assertThat(Inputs.of(List.of(directory + "/a/x*.csv"), plain)).hasSize(1);
    assertThatThrownBy(() -> Inputs.of(List.of(directory + "/a", directory + "/a/x.csv"), plain))
        .hasMessageContaining("x.csv is named twice");
    assertThatThrownBy(() -> Inputs.of(List.of(directory + "/b"), plain))
        .hasMessageContaining("no such file");
  }

  @Test
  void a_meaning_that_does_not_exist_is_refused_at_once() {
    assertThatThrownBy(() -> new Reading("csv", Map.of("Seller", "nonsense")))
        .hasMessageContaining("--map");
    assertThatThrownBy(() -> new Reading("word", Map.of())).hasMessageContaining("usaspending-csv");
  }

  private static ReportTail tail(long lines, long assessed, long rejected) {
    return new ReportTail(FILE.id(), lines, assessed, rejected, new TreeMap<>());
  }
}
