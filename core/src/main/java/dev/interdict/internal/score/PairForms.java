package dev.interdict.internal.score;

import dev.interdict.internal.text.Name;
import dev.interdict.internal.weight.Weight;
import java.util.Collections;
import java.util.Set;

/** What the company forms of two names say: little beside a rare name, more beside another. */
final class PairForms {

  /** A name whose rarest shared word is worth less, in nats, may be another firm's too. */
  private static final double DISTINCTIVE = 9;

  private PairForms() {}

  static void add(Tally tally, Name one, Name other, double rarest) {
    if (!standsBesideForm(one) || !standsBesideForm(other)) {
      return;
    }
    if (agree(one.forms(), other.forms())) {
      tally.add("company form", Weight.LEGAL_FORM, text(one), text(other));
      return;
    }
    boolean foreign = areApart(one.formCountries(), other.formCountries());
    if (foreign || Collections.disjoint(one.formKinds(), other.formKinds())) {
      tally.add(
          foreign ? "company form of another country" : "another company form",
          rarest >= DISTINCTIVE ? Weight.LEGAL_FORM_DIFFERS : Weight.LEGAL_FORM_DIFFERS_COMMON,
          text(one),
          text(other));
    }
  }

  private static boolean standsBesideForm(Name name) {
    return name.hasLegalForm()
        && name.core().stream().anyMatch(word -> word.kind() != Name.Kind.LEGAL_FORM);
  }

  /** "Co., Ltd." and "Limited" agree. */
  private static boolean agree(Set<String> ones, Set<String> others) {
    return ones.stream()
        .anyMatch(form -> others.stream().anyMatch(twin -> holds(form, twin) || holds(twin, form)));
  }

  private static boolean holds(String form, String part) {
    return (" " + form + " ").contains(" " + part + " ");
  }

  private static boolean areApart(Set<String> ones, Set<String> others) {
    return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
  }

  private static String text(Name name) {
    return String.join(", ", name.forms().stream().sorted().toList());
  }
}
