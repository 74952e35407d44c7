package dev.interdict.internal.list;

import com.google.common.base.Splitter;
import dev.interdict.catalog.Citation;
import dev.interdict.internal.record.row.DateText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One entry of the Consolidated Screening List, whichever way it is written. */
final class CslEntry {

  private static final Splitter NAMES = Splitter.on("; ").trimResults().omitEmptyStrings();

  private CslEntry() {}

  /** Makes the party from fields by their official names; lists come joined by {@code "; "}. */
  static PartyDraft draft(Function<String, String> field) {
    String source = field.apply("source");
    String programs = field.apply("programs");
    String number = field.apply("entity_number");
    boolean treasury = source.contains("Treasury");
    PartyDraft draft =
        new PartyDraft(source.isEmpty() ? "Consolidated Screening List" : source)
            .id(treasury && number.matches("\\d{1,9}") ? "ofac-" + number : "")
            .kind(kind(field.apply("type")))
            .name(field.apply("name"));
    NAMES.split(field.apply("alt_names")).forEach(name -> draft.otherName(name, false));
    addresses(field.apply("addresses"), draft);
    OfacRemarks ids = new OfacRemarks(field.apply("ids"));
    ids.addTo(draft);
    new OfacRemarks(field.apply("remarks")).addTo(draft);
    draft.entry(entry(ListPolicies.ofSource(source, programs), field, ids));
    return draft;
  }

  private static Party.Entry entry(String policy, Function<String, String> field, OfacRemarks ids) {
    Optional<LocalDate> start = DateText.find(field.apply("start_date"));
    if (start.isEmpty() && ids.listed().isPresent()) {
      return ids.entry(policy);
    }
    return Party.Entry.of(
        policy,
        start,
        DateText.find(field.apply("end_date")),
        citations(field.apply("federal_register_notice")));
  }

  static List<Citation> citations(String notice) {
    String cite = notice.replaceAll("\\s+", " ").strip();
    return cite.isEmpty()
        ? List.of()
        : List.of(new Citation(cite.substring(0, Math.min(200, cite.length())), ""));
  }

  /** Addresses end in a country code and are joined by {@code "; "}. */
  private static void addresses(String text, PartyDraft draft) {
    for (String address : NAMES.split(text)) {
      draft.country(address.substring(address.lastIndexOf(',') + 1));
    }
  }

  /** The list leaves the type of Commerce and State entries out. */
  private static Party.Kind kind(String type) {
    return type.isEmpty() ? Party.Kind.UNKNOWN : OfacCsv.kind(type);
  }
}
