package dev.interdict.internal.list;

import com.google.common.base.CharMatcher;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Identifier;
import dev.interdict.catalog.Identifier.Scheme;
import dev.interdict.catalog.Relation;
import dev.interdict.internal.text.Countries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Collects what a list says of one party. */
final class PartyDraft {

  /** Lists print a phrase behind a name that belongs to the rule, not to the name. */
  private static final String SUCCESSORS = "(?i)[;,]?\\s+(and )?any successors?, .*$";

  private static final int LONGEST_NAME = 500;
  private static final int MOST_NAMES = 500;

  private final String source;
  private final Map<String, Party.OtherName> names = new LinkedHashMap<>();
  private final Map<String, Identifier> identifiers = new LinkedHashMap<>();
  private final List<Party.Entry> entries = new ArrayList<>();
  private Party.Kind kind = Party.Kind.UNKNOWN;
  private String id = "";
  private String name = "";
  private Optional<String> country = Optional.empty();

  PartyDraft(String source) {
    this.source = source;
  }

  PartyDraft id(String text) {
    id = text.strip();
    return this;
  }

  PartyDraft kind(Party.Kind what) {
    kind = what;
    return this;
  }

  PartyDraft name(String text) {
    name = clean(text);
    return this;
  }

  PartyDraft otherName(String text, boolean weak) {
    String clean = clean(text);
    if (!clean.isEmpty() && names.size() < MOST_NAMES) {
      names.putIfAbsent(clean, new Party.OtherName(clean, weak));
    }
    return this;
  }

  /** A country's name or code; the first that is known stays. */
  PartyDraft country(String text) {
    if (country.isEmpty()) {
      country = Countries.code(text);
    }
    return this;
  }

  /** A number; one that has not the scheme's shape is no number of that scheme. */
  PartyDraft identifier(Scheme scheme, String text) {
    String number = CharMatcher.anyOf(" -").removeFrom(text).toUpperCase(Locale.ROOT);
    if (scheme.accepts(number)) {
      identifiers.putIfAbsent(
          number,
          new Identifier(scheme, number, Relation.SAME_AS, FactConfidence.VERIFIED, source));
    }
    return this;
  }

  PartyDraft entry(Party.Entry entry) {
    entries.add(entry);
    return this;
  }

  boolean isNameless() {
    return name.isEmpty();
  }

  Party party() {
    names.remove(name);
    return new Party(
        Optional.of(id).filter(text -> !text.isEmpty()),
        kind,
        name,
        List.copyOf(names.values()),
        country,
        List.copyOf(identifiers.values()),
        entries,
        source);
  }

  private static String clean(String text) {
    String bare = text.strip();
    if (bare.length() > LONGEST_NAME) {
      bare = bare.substring(0, LONGEST_NAME);
    }
    if (bare.indexOf("successor") > 0) {
      bare = bare.replaceFirst(SUCCESSORS, "");
    }
    return CharMatcher.whitespace()
        .or(CharMatcher.javaIsoControl())
        .collapseFrom(bare, ' ')
        .strip();
  }
}
