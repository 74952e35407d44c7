package dev.interdict.internal.list;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Identifier.Scheme;
import dev.interdict.internal.record.row.DateText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One exclusion record of SAM.gov, whichever way it is written. Some records restrict products and
 * say that the party itself is not excluded: these are filed under the rule on products.
 */
record SamEntry(
    String classification,
    String name,
    List<String> personName,
    String country,
    String uei,
    String cage,
    String samNumber,
    String agency,
    String exclusionType,
    String comments,
    String active,
    String termination,
    boolean fascsaOrder) {

  private static final String NOT_EXCLUDED = "not itself excluded";
  private static final int LONGEST_NOTE = 400;

  static void add(SamEntry entry, long line, Parties out) {
    PartyDraft draft =
        new PartyDraft("SAM exclusions")
            .id(Strings.isNullOrEmpty(entry.samNumber) ? "" : "sam-" + entry.samNumber)
            .kind(entry.kind())
            .name(entry.fullName())
            .country(entry.country)
            .identifier(Scheme.UEI, entry.uei)
            .identifier(Scheme.CAGE, entry.cage);
    draft.entry(entry.listing());
    out.add(draft, line);
  }

  private Party.Kind kind() {
    return switch (ListRows.fold(classification)) {
      case "firm", "specialentitydesignation" -> Party.Kind.ORGANISATION;
      case "individual" -> Party.Kind.PERSON;
      case "vessel" -> Party.Kind.VESSEL;
      default -> Party.Kind.UNKNOWN;
    };
  }

  private String fullName() {
    String person =
        Joiner.on(' ').join(personName.stream().filter(part -> !part.isBlank()).toList());
    return name.isBlank() ? person : name;
  }

  private Party.Entry listing() {
    String note = scopeNote();
    boolean limited = !note.isEmpty() && policy().equals("sam-exclusion");
    return Party.Entry.of(policy(), DateText.find(active), DateText.find(termination), List.of())
        .limitedTo(note, limited ? FactConfidence.UNVERIFIED : FactConfidence.VERIFIED);
  }

  private String policy() {
    if (fascsaOrder) {
      return "fascsa";
    }
    if (!isProductRestriction()) {
      return "sam-exclusion";
    }
    return comments.contains("section 889") ? "ndaa19-889" : "sam-product-restriction";
  }

  private boolean isProductRestriction() {
    return comments.toLowerCase(Locale.ROOT).contains(NOT_EXCLUDED);
  }

  /** What limits the record; an outright exclusion has no limit. */
  private String scopeNote() {
    if (ListRows.fold(exclusionType).startsWith("ineligible")) {
      return isProductRestriction() ? shortened(comments) : "";
    }
    String type = exclusionType.isBlank() ? "SAM states no exclusion type" : exclusionType;
    String by = agency.isBlank() ? "" : " by " + agency;
    return comments.isBlank() || comments.startsWith("PII data")
        ? type + by + "; ask what it reaches"
        : type + by + ": " + shortened(comments);
  }

  private static String shortened(String text) {
    String first = Splitter.on(". ").splitToStream(text).limit(3).collect(Collectors.joining(". "));
    return first.length() > LONGEST_NOTE ? first.substring(0, LONGEST_NOTE) + "…" : first;
  }
}
