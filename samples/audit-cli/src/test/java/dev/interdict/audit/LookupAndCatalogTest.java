package dev.interdict.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookupAndCatalogTest {

  @Test
  void lookup_names_vendor_confidence_and_lists() {
    CommandRun run = CommandRun.of("lookup", "Acme Drones", "Harmless Inc");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND);
    assertThat(run.out())
        .contains("\"Acme Drones\" may denote")
        .contains("0.97 CONFIRMED  Acme Drones Ltd. (v-acme, CN)")
        .contains("2020-01-02  A Ban (a-ban), 1 Example 2")
        .contains("\"Harmless Inc\": no restricted vendor")
        .doesNotContain("rare name word");
  }

  @Test
  void lookup_explains_on_request() {
    assertThat(CommandRun.of("lookup", "--explain", "Acme").out())
        .contains("+3.50  rare name word; record \"ACME\"; catalog \"Acme\"")
        .contains("+3.50  in all: confidence 1 / (1 + e^-3.50)")
        .contains("1 of its 1 names and 0 product lines share a word with it")
        .contains("0.97  \"Acme Drones Ltd.\"")
        .contains("No near misses");
  }

  @Test
  void lookup_explains_what_nearly_matched() {
    assertThat(CommandRun.of("lookup", "--explain", "Nearly Acme").out())
        .contains("\"Nearly Acme\": no restricted vendor")
        .contains("Near misses, below 0.5 (a sum of +0.00), 1 of 1")
        .contains("0.31  \"Acme Drones Ltd.\" of Acme Drones Ltd. (v-acme)")
        .contains("against it: further word \"nearly\"")
        .contains("-0.80  in all");
  }

  @Test
  void lookup_of_an_unknown_name_finds_nothing() {
    assertThat(CommandRun.of("lookup", "Harmless").exitCode()).isZero();
  }

  @Test
  void lookup_with_a_buyer_gives_rulings() {
    CommandRun run = CommandRun.of("lookup", "Acme", "--agency", "7009", "--date", "2024-01-02");
    assertThat(run.out()).startsWith("REVIEW").contains("Rules on 2024-01-02");
  }

  @Test
  void lookup_in_json_has_the_shape_of_a_report() {
    assertThat(CommandRun.of("lookup", "Acme", "--format", "ndjson").out().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("{\"recordId\":\"Acme\""));
  }

  @Test
  void lookup_shows_hostile_names_harmlessly() {
    assertThat(CommandRun.of("lookup", "Acme\u001b[2J\u202e").out())
        .contains("Acme\\u001b[2J\\u202e")
        .doesNotContain("\u001b");
  }

  @Test
  void lookup_refuses_an_empty_name() {
    assertThat(CommandRun.of("lookup", " ").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void catalog_shows_version_and_counts() {
    assertThat(CommandRun.of("catalog").out())
        .contains("Catalog of 2026-11-24")
        .contains("0".repeat(64))
        .contains("vendors     1 with 1 names");
  }

  @Test
  void catalog_shows_a_vendor_and_a_policy() {
    assertThat(CommandRun.of("catalog", "show", "v-acme").out())
        .startsWith("Acme Drones Ltd. (v-acme)")
        .contains("2020-01-02  A Ban (a-ban) as \"Acme\"");
    assertThat(CommandRun.of("catalog", "show", "ACME DRONES, LTD").out())
        .isEqualTo(CommandRun.of("catalog", "show", "v-acme").out());
    assertThat(CommandRun.of("catalog", "policy", "a-ban").out())
        .startsWith("A Ban (a-ban)")
        .contains("bars buying")
        .contains("procure, renew");
  }

  @Test
  void catalog_lists_what_there_is() {
    assertThat(CommandRun.of("catalog", "vendors").out()).isEqualTo("v-acme  Acme Drones Ltd.\n");
    assertThat(CommandRun.of("catalog", "policies").out()).isEqualTo("a-ban  A Ban\n");
    assertThat(CommandRun.of("catalog", "agencies").out()).contains("usss");
  }

  @Test
  void an_unknown_id_is_a_usage_error_with_a_suggestion() {
    CommandRun run = CommandRun.of("catalog", "show", "v-acmee");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no vendor \"v-acmee\"; did you mean v-acme?");
    assertThat(CommandRun.of("catalog", "policy", "zzz").err()).contains("catalog policies");
  }
}
