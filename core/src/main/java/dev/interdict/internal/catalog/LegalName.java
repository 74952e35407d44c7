package dev.interdict.internal.catalog;

import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Vocabulary;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name reduced to what makes two spellings the same name: case, accents, punctuation, plurals and
 * usual abbreviations do not count, the company form does.
 *
 * @param key equal for the same name
 * @param ofOrganisation whether the name can only be an organisation's
 * @param withForm whether it carries a company form
 * @param ordinary whether it consists of ordinary words, so that another firm may bear it
 */
record LegalName(String key, boolean ofOrganisation, boolean withForm, boolean ordinary) {

  /** Words that persons, brands and ships do not bear. */
  private static final Set<String> ORGANISATIONS =
      Set.of(
          "university",
          "institute",
          "academy",
          "college",
          "laboratory",
          "bank",
          "ministry",
          "bureau",
          "agency",
          "factory",
          "plant",
          "group",
          "company",
          "corporation",
          "enterprise",
          "association",
          "foundation",
          "organization",
          "committee",
          "center",
          "centre",
          "department");

  static LegalName of(String text) {
    Name name = Name.of(text);
    String key =
        name.words().stream()
            .map(word -> word.token().canonical())
            .collect(Collectors.joining(" "));
    boolean organisation =
        name.words().size() > 1
            && (name.hasLegalForm()
                || name.words().stream()
                    .anyMatch(word -> ORGANISATIONS.contains(word.token().canonical())));
    boolean ordinary =
        name.words().stream()
            .filter(word -> word.kind() == Name.Kind.WORD)
            .allMatch(word -> Vocabulary.shipped().isOrdinary(word.token().canonical()));
    return new LegalName(key, organisation, name.hasLegalForm(), ordinary);
  }
}
