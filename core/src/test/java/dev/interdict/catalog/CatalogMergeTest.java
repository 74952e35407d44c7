package dev.interdict.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogMergeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 31);

  private static RestrictedVendor vendor(
      String id, String country, List<Identifier> numbers, String policy, String... names) {
    return new RestrictedVendor(
        id,
        names[0],
        Optional.of(country).filter(code -> !code.isEmpty()),
        Set.of(),
        Arrays.stream(names)
            .map(name -> Alias.of(name, Alias.Kind.LEGAL, Strength.STRONG))
            .toList(),
        List.of(),
        List.of(),
        numbers,
        List.of(),
        List.of(),
        List.of(),
        List.of(listing(policy, names[0], DAY, Optional.empty(), FactConfidence.VERIFIED)));
  }

  private static RestrictedVendor vendor(
      String id, String country, String policy, String... names) {
    return vendor(id, country, List.of(), policy, names);
  }

  private static Listing listing(
      String policy,
      String name,
      LocalDate from,
      Optional<LocalDate> until,
      FactConfidence confidence) {
    return new Listing(
        policy,
        name,
        from,
        Optional.empty(),
        until,
        Set.of(),
        List.of(),
        "",
        confidence,
        List.of(),
        "test");
  }

  private static VendorCatalog catalog(RestrictedVendor... vendors) {
    VendorCatalog shipped = VendorCatalog.bundled();
    return VendorCatalog.of(
        new CatalogVersion(DAY, Integer.toString(vendors.length)),
        List.of(vendors),
        List.copyOf(shipped.policies()),
        List.copyOf(shipped.agencies()),
        List.of());
  }

  private static CatalogMerge merge(RestrictedVendor one, RestrictedVendor two) {
    return catalog(one).merge(catalog(two));
  }

  @Test
  void one_full_name_is_one_vendor_however_it_is_spelt() {
    CatalogMerge merge =
        merge(
            vendor("v-a", "CN", "bis-el", "Hangzhou Zzyx Technology Co., Ltd."),
            vendor("x-a", "CN", "ofac-sdn", "HANGZHOU ZZYX TECH CO LTD"));
    assertThat(merge.catalog().vendors()).hasSize(1);
    assertThat(merge.catalog().vendor("v-a").orElseThrow().listings()).hasSize(2);
    assertThat(merge.notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.intoId()).isEqualTo("v-a");
              assertThat(note.mergedName()).isEqualTo("HANGZHOU ZZYX TECH CO LTD");
              assertThat(note.reason()).startsWith("the same name: hangzhou zzyx technology ");
            });
  }

  @Test
  void a_number_unites_whatever_the_names() {
    Identifier number =
        new Identifier(
            Identifier.Scheme.USCC,
            "914403007954257495",
            Relation.SAME_AS,
            FactConfidence.VERIFIED,
            "");
    CatalogMerge merge =
        merge(
            vendor("v-a", "CN", List.of(number), "bis-el", "Zzyx"),
            vendor("x-a", "CN", List.of(number), "ofac-sdn", "Completely Different Ltd"));
    assertThat(merge.catalog().vendors()).hasSize(1);
  }

  @Test
  void another_legal_name_unites() {
    CatalogMerge merge =
        merge(
            vendor("v-a", "CN", "bis-el", "Zzyx", "Shenzhen Zzyx Innovation Co., Ltd."),
            vendor("x-a", "", "ofac-sdn", "Shenzhen Zzyx Innovation Co., Ltd."));
    assertThat(merge.catalog().vendors()).hasSize(1);
  }

  @Test
  void near_names_other_countries_and_persons_stay_apart() {
    assertThat(
            merge(
                    vendor("v-a", "CN", "bis-el", "Zhejiang Dahua Technology Co., Ltd."),
                    vendor("x-a", "US", "bis-dpl", "DAHUA ELECTRONICS CORPORATION"))
                .notes())
        .isEmpty();
    assertThat(
            merge(
                    vendor("v-a", "CN", "bis-el", "Zzyx Trading LLC"),
                    vendor("x-a", "US", "sam-exclusion", "Zzyx Trading LLC"))
                .notes())
        .isEmpty();
    assertThat(
            merge(
                    vendor("v-a", "US", "bis-dpl", "JOHN SMITH"),
                    vendor("x-a", "US", "sam-exclusion", "JOHN SMITH"))
                .notes())
        .isEmpty();
  }

  @Test
  void a_name_of_ordinary_words_unites_only_within_one_country() {
    assertThat(
            merge(
                    vendor("v-a", "", "bis-el", "Global Trading Company"),
                    vendor("x-a", "US", "sam-exclusion", "GLOBAL TRADING COMPANY"))
                .notes())
        .isEmpty();
  }

  @Test
  void nothing_is_lost_that_says_something_new() {
    CatalogMerge merge =
        merge(
            vendor("v-a", "CN", "bis-el", "Hangzhou Zzyx Co., Ltd.", "Zzyx Cameras"),
            vendor("x-a", "CN", "bis-dpl", "Hangzhou Zzyx Co., Ltd.", "Zzyx Drones"));
    RestrictedVendor united = merge.catalog().vendor("v-a").orElseThrow();
    assertThat(united.aliases())
        .extracting(Alias::text)
        .containsExactly("Hangzhou Zzyx Co., Ltd.", "Zzyx Cameras", "Zzyx Drones");
    assertThat(united.listings())
        .extracting(Listing::policyId)
        .containsExactly("bis-el", "bis-dpl");
  }

  @Test
  void a_dated_listing_settles_what_an_undated_one_left_open() {
    RestrictedVendor dated = vendor("v-a", "CN", "bis-el", "Hangzhou Zzyx Co., Ltd.");
    RestrictedVendor undated =
        new RestrictedVendor(
            "x-a",
            dated.name(),
            dated.country(),
            Set.of(),
            dated.aliases(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                listing(
                    "bis-el",
                    dated.name(),
                    DAY.plusDays(9),
                    Optional.empty(),
                    FactConfidence.VERIFIED),
                listing(
                    "bis-el",
                    dated.name(),
                    LocalDate.of(1997, 2, 1),
                    Optional.of(DAY.plusDays(9)),
                    FactConfidence.UNVERIFIED)));
    assertThat(merge(dated, undated).catalog().vendor("v-a").orElseThrow().listings())
        .isEqualTo(dated.listings());
    assertThat(merge(undated, dated).catalog().vendor("x-a").orElseThrow().listings())
        .isEqualTo(dated.listings());
  }

  @Test
  void vendors_of_one_catalog_are_never_united_with_each_other() {
    VendorCatalog both =
        catalog(
            vendor("v-a", "CN", "bis-el", "Zzyx Group Co., Ltd."),
            vendor("v-b", "CN", "bis-el", "Zzyx Camera Co., Ltd."));
    CatalogMerge merge =
        both.merge(
            catalog(vendor("x", "CN", "bis-dpl", "Zzyx Group Co., Ltd.", "Zzyx Camera Co., Ltd.")));
    assertThat(merge.catalog().vendors()).hasSize(2);
    assertThat(merge.notes()).hasSize(1);
  }

  @Test
  void a_diff_tells_vendors_names_and_listings_apart() {
    RestrictedVendor before = vendor("v-a", "CN", "bis-el", "Zzyx Co., Ltd.", "Old Name");
    RestrictedVendor after = vendor("v-a", "CN", "bis-dpl", "Zzyx Co., Ltd.", "New Name");
    CatalogDiff diff =
        catalog(before, vendor("v-gone", "CN", "bis-el", "Gone Ltd"))
            .diffTo(catalog(after, vendor("v-new", "CN", "bis-el", "New Ltd")));
    assertThat(diff.added()).extracting(RestrictedVendor::id).containsExactly("v-new");
    assertThat(diff.removed()).extracting(RestrictedVendor::id).containsExactly("v-gone");
    CatalogDiff.Change change = diff.changed().get(0);
    assertThat(change.namesAdded()).containsExactly("New Name");
    assertThat(change.namesRemoved()).containsExactly("Old Name");
    assertThat(change.listingsAdded()).isEqualTo(after.listings());
    assertThat(change.listingsRemoved()).isEqualTo(before.listings());
    assertThat(catalog(before).diffTo(catalog(before)).isEmpty()).isTrue();
  }
}
