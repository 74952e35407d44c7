package dev.interdict.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsCommandTest {

  @TempDir private Path directory = Path.of("");

  private Path lists = Path.of("");

  @BeforeEach
  void writeList() throws IOException {
    lists = Files.createDirectory(directory.resolve("own"));
    Files.writeString(
        lists.resolve("own-2026-05-01.csv"),
        "name,policy,listed,uei\nZzyx Cameras Ltd,a-ban,2025-01-02,\nBad Ltd,a-ban,,1\n");
  }

  @Test
  void check_names_lists_that_are_old_or_damaged() throws IOException {
    Path input = Files.writeString(directory.resolve("in.txt"), "CLEAR\n");
    CommandRun run = CommandRun.of("check", "--lists", lists.toString(), input.toString());
    assertThat(run.err())
        .contains("warning: own-2026-05-01.csv is of 2026-05-01 (in the file name), 208 days old")
        .contains("1 of 2 entries could not be read; the first is line 3: not the shape of a UEI");
    assertThat(
            CommandRun.of(
                    "check", "--max-list-age", "300", "--lists", lists.toString(), input.toString())
                .err())
        .doesNotContain("days old");
  }

  @Test
  void only_lists_needs_lists() {
    CommandRun run = CommandRun.of("lookup", "--only-lists", "Acme");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--lists");
  }

  @Test
  void catalog_shows_files_with_age_digest_and_counts() {
    assertThat(CommandRun.of("catalog", "--lists", lists.toString()).out())
        .contains("a-ban of 2026-05-01, 1 names, 208 days old, own-2026-05-01.csv, sha256")
        .contains(
            "own-2026-05-01.csv: own list (CSV) of 2026-05-01 (in the file name), 2 entries,");
  }

  @Test
  void diff_tells_what_a_newer_directory_changes() throws IOException {
    Path older = Files.createDirectory(directory.resolve("older"));
    Path newer = Files.createDirectory(directory.resolve("newer"));
    Files.writeString(
        older.resolve("own-2026-05-01.csv"), "name,id,listed\nOld Ltd,a,2025-01-01\n");
    Files.writeString(
        newer.resolve("own-2026-06-01.csv"),
        "name,id,listed,aliases\nOld Ltd,a,2025-01-01,Older Ltd\nNew Ltd,b,2026-01-01,\n");
    CommandRun run = CommandRun.of("catalog", "diff", older.toString(), newer.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND);
    assertThat(run.out())
        .contains("added    b  New Ltd")
        .contains("changed  a  Old Ltd")
        .contains("+ name     Older Ltd")
        .contains("1 vendors added, 0 removed, 1 changed");
    assertThat(CommandRun.of("catalog", "diff", older.toString(), older.toString()).exitCode())
        .isZero();
  }

  @Test
  void validate_lists_every_fault_with_file_and_place() throws IOException {
    Path catalog = directory.resolve("catalog");
    Files.createDirectories(catalog.resolve("vendors"));
    Files.writeString(catalog.resolve("catalog.properties"), "published=2026-05-01");
    Files.writeString(catalog.resolve("vendors/v-a.json"), "{\n  \"id\": \"v-a\",\n  oops\n}");
    Files.writeString(catalog.resolve("vendors/v-b.json"), "{\"id\": \"v-b\"}");
    CommandRun run = CommandRun.of("catalog", "validate", catalog.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND);
    assertThat(run.out().replace("\n  ", " "))
        .contains("v-a.json, line 3: is not valid JSON")
        .contains("v-b.json, examples: is missing")
        .contains("2 problems");
    Path own = Files.createDirectory(directory.resolve("good"));
    Files.writeString(own.resolve("own.csv"), "name\nFine Ltd\n");
    assertThat(CommandRun.of("catalog", "validate", own.toString()).out())
        .isEqualTo("nothing wrong\n");
  }

  @Test
  void update_takes_secure_addresses_only() throws IOException {
    Path addresses =
        Files.writeString(
            directory.resolve("addresses.csv"), "file,title,url\nx.csv,X,http://example.com/x\n");
    CommandRun run =
        CommandRun.of(
            "update", directory.resolve("new").toString(), "--addresses", addresses.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.INTERNAL);
    assertThat(run.err()).contains("addresses.csv, line 2: the address must start with https://");
  }

  @Test
  void a_stored_catalog_answers_as_the_lists_do_and_tells_their_age() {
    String stored = directory.resolve("today.catalog").toString();
    CommandRun store = CommandRun.of("catalog", "store", stored, "--lists", lists.toString());
    assertThat(store.exitCode()).isZero();
    assertThat(store.err()).contains("vendors in " + stored);
    assertThat(CommandRun.of("catalog", "--catalog", stored).out())
        .contains("own-2026-05-01.csv, sha256")
        .isSubstringOf(CommandRun.of("catalog", "--lists", lists.toString()).out());
    assertThat(CommandRun.of("catalog", "validate", stored).out()).isEqualTo("nothing wrong\n");
    assertThat(CommandRun.of("catalog", "diff", stored, stored).exitCode()).isZero();
    assertThat(CommandRun.of("lookup", "Acme", "--catalog", stored).err())
        .contains("own-2026-05-01.csv is of 2026-05-01, 208 days old; store a newer one");
  }

  @Test
  void a_catalog_that_cannot_be_stored_is_a_usage_error() {
    CommandRun run =
        CommandRun.of("catalog", "store", directory.resolve("no/such/x.catalog").toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("cannot be written");
  }

  @Test
  void a_list_that_is_none_ends_the_run() throws IOException {
    Files.writeString(lists.resolve("page.html"), "<!DOCTYPE html><html></html>");
    CommandRun run = CommandRun.of("lookup", "--lists", lists.toString(), "Acme");
    assertThat(run.exitCode()).isEqualTo(ExitCode.INTERNAL);
    assertThat(run.err()).contains("page.html: this is a web page");
  }
}
