package dev.interdict.catalog.source;

import static dev.interdict.catalog.source.Lists.aliases;
import static dev.interdict.catalog.source.Lists.listings;
import static dev.interdict.catalog.source.Lists.names;
import static dev.interdict.catalog.source.Lists.read;
import static dev.interdict.catalog.source.Lists.vendor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Identifier;
import dev.interdict.catalog.RestrictedVendor;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialListsTest {

  private static final String[] OFAC = {
    "ofac/sdn.csv", "ofac/alt.csv", "ofac/add.csv", "ofac/sdn_comments.csv"
  };

  @ParameterizedTest
  @CsvSource({
    "sdn.xml, OFAC_XML, 2024-07-16, stated in the list, 3, 2",
    "sdn_advanced.xml, OFAC_ADVANCED_XML, 2026-07-30, stated in the list, 2, 1",
    "csl29.csv, CSL_CSV,,, 7, 6",
    "csl28.csv, CSL_CSV,,, 7, 6",
    "csl.json, CSL_JSON,,, 7, 6",
    "dpl.txt, BIS_DENIED_PERSONS,,, 2, 2",
    "el.csv, BIS_ENTITY_LIST_CSV,,, 2, 2",
    "sam-v2.csv, SAM_EXTRACT,,, 4, 3",
    "sam-old.csv, SAM_EXTRACT,,, 4, 3",
    "SAM_Exclusions_Public_Extract_V2_23324.ZIP, SAM_EXTRACT, 2023-11-20, in the file name, 4, 3",
    "sam-api.json, SAM_JSON,,, 4, 3",
    "targets.simple.csv, OPENSANCTIONS_CSV,,, 2, 1",
    "entities.ftm.json, OPENSANCTIONS_FTM,,, 3, 1",
    "own/agency-2026-05-01.csv, OWN_CSV, 2026-05-01, in the file name, 2, 2",
    "own/names-2026-05-01.csv, OWN_CSV, 2026-05-01, in the file name, 1, 1",
  })
  void tells_the_format_by_the_content_and_accounts_for_every_entry(
      String file, ListFormat format, LocalDate date, String dateFrom, int entries, int kept) {
    ListFile read = read(file).files().get(0);
    assertThat(read.format()).isEqualTo(format);
    assertThat(read.entries()).isEqualTo(entries);
    assertThat(read.kept()).isEqualTo(kept);
    assertThat(read.rejected()).isZero();
    assertThat(read.skipped().values().stream().mapToInt(i -> i).sum()).isEqualTo(entries - kept);
    if (date != null) {
      assertThat(read.date()).isEqualTo(date);
      assertThat(read.dateFrom()).isEqualTo(dateFrom);
    }
  }

  @Test
  void ofac_tables_add_other_names_countries_and_remarks_that_run_over() {
    ScreeningLists lists = read(OFAC);
    RestrictedVendor bank = vendor(lists, "BANCO NACIONAL DE CUBA");
    assertThat(bank.id()).isEqualTo("ofac-306");
    assertThat(bank.country()).contains("CH");
    assertThat(aliases(bank))
        .containsExactly("BANCO NACIONAL DE CUBA", "NATIONAL BANK OF CUBA", "~BNC");
    RestrictedVendor trading = vendor(lists, "LONG REMARKS TRADING LLC");
    assertThat(aliases(trading)).contains("EARLIER TRADING LLC", "~LRT");
    assertThat(trading.identifiers())
        .extracting(Identifier::text)
        .containsExactly("253400WSS48YWMBUA688");
    assertThat(names(lists)).contains("SAMPLE, Ismail").doesNotContain("SAMPLE STAR", "EP-ABC");
    assertThat(lists.files().get(3).skipped()).isEqualTo(Map.of("vessel", 1, "aircraft", 1));
    assertThat(lists.warnings()).isEmpty();
  }

  @Test
  void ofac_non_sdn_entries_carry_their_own_dates_and_lists() {
    ScreeningLists lists = read("ofac/cons_prim.csv");
    RestrictedVendor dji = vendor(lists, "SZ DJI TECHNOLOGY CO., LTD.");
    assertThat(listings(dji)).containsExactly("ofac-ns-cmic 2021-12-16.. VERIFIED");
    assertThat(dji.listings().get(0).effective()).contains(LocalDate.of(2022, 2, 14));
    assertThat(dji.identifiers()).extracting(Identifier::text).contains("914403007954257495");
    assertThat(vendor(lists, "SAMPLE BANK PUBLIC JOINT STOCK COMPANY").listings())
        .extracting(listing -> listing.policyId())
        .contains("ofac-ssi", "ofac-ns-mbs");
    assertThat(lists.warnings())
        .containsExactly(
            "cons_prim.csv: no table of other names beside it; only main names are checked");
  }

  @Test
  void an_entry_without_a_day_is_sure_from_its_edition_on_and_open_before() {
    RestrictedVendor agency = vendor(read("csl28.csv"), "Atlas Sanatgaran");
    assertThat(agency.listings())
        .extracting(listing -> listing.confidence())
        .containsExactly(FactConfidence.VERIFIED, FactConfidence.UNVERIFIED);
    assertThat(agency.listings().get(1).removed()).contains(agency.listings().get(0).listed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csl29.csv", "csl28.csv", "csl.json"})
  void consolidated_list_entries_keep_their_list_notice_and_days(String file) {
    ScreeningLists lists = read(file);
    RestrictedVendor dahua = vendor(lists, "DAHUA ELECTRONICS CORPORATION");
    assertThat(listings(dahua)).containsExactly("bis-dpl 2011-01-31..2021-02-01 VERIFIED");
    assertThat(dahua.listings().get(0).citations().get(0).cite()).isEqualTo("76 F.R. 9316");
    assertThat(vendor(lists, "Sample Import and Export Company").listings().get(0).policyId())
        .isEqualTo("inksna");
    assertThat(vendor(lists, "UNKNOWN LIST LLC").listings().get(0).policyId())
        .isEqualTo("other-list");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csl29.csv", "csl28.csv", "csl.json"})
  void the_same_firm_under_two_names_becomes_one_vendor_and_says_so(String file) {
    ScreeningLists lists = read(file);
    RestrictedVendor dji = vendor(lists, "SZ DJI Technology Co., Ltd.");
    assertThat(aliases(dji)).contains("DJI", "Shenzhen DJI Innovation Technology Co., Ltd.");
    assertThat(listings(dji))
        .containsExactly("ofac-ns-cmic 2021-12-16.. VERIFIED", "bis-el 2020-12-18.. VERIFIED");
    assertThat(lists.notes()).hasSize(1);
    assertThat(lists.notes().get(0).mergedName()).isEqualTo("DJI");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam-v2.csv", "sam-old.csv", "sam-api.json"})
  void sam_restrictions_on_products_are_no_exclusions(String file) {
    ScreeningLists lists = read(file);
    RestrictedVendor zte = vendor(lists, "ZTE CORPORATION");
    assertThat(listings(zte)).containsExactly("ndaa19-889 2019-12-13.. VERIFIED");
    assertThat(zte.listings().get(0).scopeNote()).contains("The entity is not itself excluded");
    assertThat(listings(vendor(lists, "SAMPLE BUILDERS, LLC")))
        .containsExactly("sam-exclusion 2020-01-29..2023-01-29 VERIFIED");
    RestrictedVendor person = vendor(lists, "DAVID M. SAMPLE");
    assertThat(listings(person)).containsExactly("sam-exclusion 2003-05-20.. UNVERIFIED");
    assertThat(person.listings().get(0).scopeNote()).contains("Federal health care programs");
  }

  @Test
  void sam_numbers_are_kept() {
    assertThat(vendor(read("sam-v2.csv"), "ZTE CORPORATION").identifiers())
        .extracting(Identifier::text)
        .containsExactly("HWEKRJ3F3N29");
    assertThat(vendor(read("sam-api.json"), "SAMPLE BUILDERS, LLC").identifiers())
        .extracting(Identifier::text)
        .containsExactly("7ABZ1");
  }

  @Test
  void the_advanced_xml_ties_names_numbers_countries_and_programmes_together() {
    RestrictedVendor dji = vendor(read("sdn_advanced.xml"), "SZ DJI TECHNOLOGY CO., LTD.");
    assertThat(aliases(dji)).containsExactly("SZ DJI TECHNOLOGY CO., LTD.", "~SAMPLE WEAK");
    assertThat(dji.country()).contains("CN");
    assertThat(dji.identifiers()).extracting(Identifier::text).contains("914403007954257495");
    assertThat(listings(dji)).containsExactly("ofac-ns-cmic 2021-12-16.. VERIFIED");
  }

  @Test
  void bis_rows_of_one_party_are_one_party_with_several_names() {
    assertThat(aliases(vendor(read("el.csv"), "DJI")))
        .containsExactly(
            "DJI", "Shenzhen DJI Innovation Technology Co. Ltd.", "SZ DJI Technology Co., Ltd.");
  }

  @Test
  void opensanctions_entities_get_the_days_of_their_sanctions() {
    RestrictedVendor tobacco = vendor(read("entities.ftm.json"), "Sample Tobacco LLC");
    assertThat(aliases(tobacco)).contains("ООО Сампл");
    assertThat(listings(tobacco)).containsExactly("ofac-sdn 2023-08-09.. VERIFIED");
    assertThat(vendor(read("targets.simple.csv"), "SZ DJI Technology Co., Ltd.").listings().get(0))
        .satisfies(listing -> assertThat(listing.policyId()).isEqualTo("ofac-sdn"));
  }

  @Test
  void an_own_list_needs_a_name_alone_and_then_asks_for_review() {
    RestrictedVendor bare = vendor(read("own/names-2026-05-01.csv"), "Only A Name Ltd");
    assertThat(bare.listings()).extracting(listing -> listing.policyId()).contains("own-list");
    RestrictedVendor full = vendor(read("own/agency-2026-05-01.csv"), "Example Cameras Inc.");
    assertThat(listings(full)).containsExactly("ndaa19-889 2024-01-01..2026-01-02 VERIFIED");
    assertThat(full.listings().get(0).citations().get(0).url())
        .isEqualTo("https://agency.example/memo-7");
    assertThat(full.identifiers()).hasSize(2);
  }

  @Test
  void every_list_and_policy_of_the_files_is_an_edition_with_its_digest() {
    assertThat(read("csl29.csv").catalog().editions())
        .allSatisfy(edition -> assertThat(edition.sha256()).hasSize(64))
        .extracting(edition -> edition.policyId())
        .containsExactly("bis-dpl", "bis-el", "bis-uvl", "inksna", "ofac-ns-cmic", "other-list");
  }
}
