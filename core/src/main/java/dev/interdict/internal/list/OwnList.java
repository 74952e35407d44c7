package dev.interdict.internal.list;

import com.google.common.base.Splitter;
import dev.interdict.catalog.Citation;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Identifier.Scheme;
import dev.interdict.internal.list.ListRows.Row;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.record.source.ReadResult.Reason;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** An agency's own list. Unlike official files it is checked strictly: its keeper can mend it. */
final class OwnList {

  static final List<String> COLUMNS =
      List.of(
          "name",
          "id",
          "aliases",
          "country",
          "uei",
          "cage",
          "policy",
          "listed",
          "until",
          "citation",
          "url",
          "note");

  private static final Splitter VALUES = Splitter.on(';').trimResults().omitEmptyStrings();

  private OwnList() {}

  static ListParser parser(Reader reader, char delimiter) {
    return out -> {
      ListRows rows = new ListRows(reader, delimiter);
      List<String> header = rows.header();
      refuseUnknownColumns(header);
      rows.each(header, out, row -> out.add(draft(row), row.line()));
    };
  }

  private static void refuseUnknownColumns(List<String> header) throws IOException {
    TreeSet<String> unknown = new TreeSet<>(header);
    COLUMNS.forEach(unknown::remove);
    unknown.remove("");
    if (!unknown.isEmpty()) {
      throw new UnreadableInput(
          Reason.UNKNOWN_FORMAT,
          "unknown columns "
              + unknown
              + "; an own list has name and may have "
              + String.join(", ", COLUMNS.subList(1, COLUMNS.size()))
              + "; other lists are read in their publishers' formats only");
    }
  }

  private static PartyDraft draft(Row row) {
    PartyDraft draft =
        new PartyDraft("own list")
            .id(row.text("id").toLowerCase(Locale.ROOT))
            .name(row.text("name"))
            .country(row.text("country"));
    VALUES.split(row.text("aliases")).forEach(name -> draft.otherName(name, false));
    number(draft, Scheme.UEI, row);
    number(draft, Scheme.CAGE, row);
    List<String> policies = new ArrayList<>(VALUES.splitToList(row.text("policy")));
    if (policies.isEmpty()) {
      policies.add(ListPolicies.OWN);
    }
    policies.forEach(policy -> draft.entry(entry(policy, row)));
    return draft;
  }

  private static void number(PartyDraft draft, Scheme scheme, Row row) {
    String text = row.text(scheme.name().toLowerCase(Locale.ROOT)).toUpperCase(Locale.ROOT);
    if (!text.isEmpty() && !scheme.accepts(text)) {
      throw new IllegalArgumentException("not the shape of a " + scheme + ": " + text);
    }
    draft.identifier(scheme, text);
  }

  private static Party.Entry entry(String policy, Row row) {
    String cite = row.text("citation");
    String url = row.text("url");
    List<Citation> citations =
        cite.isEmpty() && url.isEmpty()
            ? List.of()
            : List.of(new Citation(cite.isEmpty() ? "own list" : cite, url));
    return Party.Entry.of(policy, date(row, "listed"), date(row, "until"), citations)
        .limitedTo(row.text("note"), FactConfidence.VERIFIED);
  }

  private static Optional<LocalDate> date(Row row, String column) {
    String text = row.text(column);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          column + " \"" + text + "\" is not a date of the form 2021-07-26", e);
    }
  }
}
