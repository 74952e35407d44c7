package dev.interdict.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second run does what is new and nothing else. */
class AgainTest {

  private static final Path FIXTURE = Path.of("src/test/resources/fixtures/awards.csv");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @BeforeEach
  void files() throws Exception {
    Files.createDirectory(directory.resolve("data"));
    Files.copy(FIXTURE, directory.resolve("data/awards.csv"));
    Files.writeString(
        directory.resolve("data/other.csv"),
        "record_id,vendor\nO-1,Harmless Hardware Inc\nO-2,Quiet Rotors Ltd\n");
  }

  @Test
  void with_nothing_new_nothing_is_done_and_a_changed_file_alone_is_done_again() throws Exception {
    AuditRun first = run("out");
    Map<Path, FileTime> written = times(first);
    AuditRun second = run("out");
    assertThat(second.err()).contains("nothing to do");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(times(second)).isEqualTo(written);

    Files.writeString(
        directory.resolve("data/other.csv"),
        "record_id,vendor\nO-1,Harmless Hardware Inc\nO-2,Quiet Rotors Ltd\nO-3,ZTE CORP\n");
    AuditRun third = run("out");
    assertThat(third.err())
        .contains("1 files have their reports already")
        .contains("checked 3 of 3 records in full")
        .contains("removed 1 files");
    assertThat(third.rows()).isEqualTo(run("fresh").rows());
  }

  @Test
  void a_run_that_was_cut_off_goes_on() throws Exception {
    AuditRun first = run("out");
    var rows = first.rows();
    Files.delete(first.directory("run.json"));
    Files.delete(first.reports().values().iterator().next());
    AuditRun second = run("out");
    assertThat(second.err())
        .contains("1 files have their reports already")
        .containsPattern(
            "checked \\d{2,3} of \\d{3} records in full|checked 0 of 2 records in full");
    assertThat(second.rows()).isEqualTo(rows);
    assertThat(second.out()).isEqualTo(first.out());
  }

  /** Of two lists, the newer names another vendor and no longer names the first. */
  @Test
  void with_a_newer_catalog_only_what_may_change_is_ruled_again() throws Exception {
    run("out", "--lists", list("older", "Northern Example Rotors"));
    String newer = list("newer", "Quiet Rotors Ltd");
    AuditRun again = run("out", "--lists", newer);
    AuditRun fresh = run("fresh", "--lists", newer);
    assertThat(again.err()).contains("an earlier run knew 2 files; looking for what changed");
    assertThat(again.err()).containsPattern("checked [12]\\d\\d of 35\\d records in full");
    assertThat(fresh.err()).contains("checked 355 of 355 records in full");
    assertThat(again.out().lines().skip(1)).isEqualTo(fresh.out().lines().skip(1).toList());
    Path latest =
        again.root().resolve(fresh.root().relativize(fresh.directory("report").getParent()));
    for (Map.Entry<String, Path> each : fresh.reports().entrySet()) {
      assertThat(latest.resolve("report").resolve(each.getKey()))
          .hasSameBinaryContentAs(each.getValue());
    }
    assertThat(fresh.rows()).anyMatch(row -> row.contains("\"vendorName\":\"Quiet Rotors Ltd\""));
  }

  @Test
  void another_day_needs_no_new_screening() {
    run("out");
    AuditRun later = run("out", "--as-of", "2027-03-01");
    assertThat(later.exitCode()).as(later.err()).isZero();
    assertThat(later.err()).containsPattern("checked 1\\d\\d of 35\\d records in full");
  }

  private String list(String name, String vendor) throws Exception {
    Path lists = Files.createDirectory(directory.resolve(name));
    Files.writeString(lists.resolve("own-2026-01-01.csv"), "name,country\n" + vendor + ",CN\n");
    return lists.toString();
  }

  private AuditRun run(String out, String... more) {
    String[] all = new String[more.length + 1];
    all[0] = directory.resolve("data").toString();
    System.arraycopy(more, 0, all, 1, more.length);
    return AuditRun.into(directory.resolve(out), all);
  }

  private static Map<Path, FileTime> times(AuditRun run) throws Exception {
    Map<Path, FileTime> times = new HashMap<>();
    for (Path each : run.reports().values()) {
      times.put(each, Files.getLastModifiedTime(each));
    }
    return times;
  }
}
