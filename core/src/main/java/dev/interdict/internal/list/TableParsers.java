package dev.interdict.internal.list;

import com.google.common.base.Splitter;
import dev.interdict.catalog.Identifier.Scheme;
import dev.interdict.internal.list.ListRows.Row;
import dev.interdict.internal.record.row.DateText;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Parsers of list tables that have a header. */
final class TableParsers {

  private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();

  private TableParsers() {}

  private static ListParser table(Reader reader, char delimiter, RowParser parser) {
    return out -> {
      ListRows rows = new ListRows(reader, delimiter);
      List<String> header = rows.header();
      rows.each(header, out, row -> parser.take(row, out));
    };
  }

  @FunctionalInterface
  private interface RowParser {
    void take(Row row, Parties out);
  }

  /**
   * The Consolidated Screening List as CSV. A header that is repeated on the way is passed over.
   */
  static ListParser csl(Reader reader) {
    return table(
        reader,
        ',',
        (row, out) -> {
          if (row.text("source").equals("source")) {
            return;
          }
          if (row.cells().size() < 6) {
            out.reject(row.line(), "the row breaks off after " + row.cells().size() + " cells");
            return;
          }
          out.add(CslEntry.draft(column -> row.text(column.replace("_", ""))), row.line());
        });
  }

  /** BIS Denied Persons List. An order without an end runs on. */
  static ListParser deniedPersons(Reader reader) {
    return table(
        reader,
        '\t',
        (row, out) ->
            out.add(
                new PartyDraft("BIS Denied Persons List")
                    .name(row.text("name"))
                    .country(row.text("country"))
                    .entry(
                        Party.Entry.of(
                            "bis-dpl",
                            DateText.find(row.text("effectivedate")),
                            DateText.find(row.text("expirationdate")),
                            CslEntry.citations(row.text("frcitation")))),
                row.line()));
  }

  /** BIS and State lists in the layout of the former download: one row an alias. */
  static ListParser bisList(Reader reader) {
    return out -> {
      ListRows rows = new ListRows(reader, ',');
      List<String> header = rows.header();
      Map<String, PartyDraft> drafts = new LinkedHashMap<>();
      Map<String, Long> lines = new LinkedHashMap<>();
      rows.each(
          header,
          out,
          row -> {
            String list = row.text("sourcelist");
            String key = list + "\n" + row.text("name") + "\n" + row.text("country");
            PartyDraft draft = drafts.get(key);
            if (draft == null) {
              draft = bisDraft(list, row);
              drafts.put(key, draft);
              lines.put(key, row.line());
            }
            draft.otherName(row.text("alternatename"), false);
            NAMES.split(row.text("alternativenames")).forEach(drafted(draft));
          });
      drafts.forEach((key, draft) -> out.add(draft, lines.getOrDefault(key, 0L)));
    };
  }

  private static Consumer<String> drafted(PartyDraft draft) {
    return name -> draft.otherName(name, false);
  }

  private static PartyDraft bisDraft(String list, Row row) {
    return new PartyDraft(list + " download")
        .kind(
            row.text("sdntype").isEmpty() ? Party.Kind.UNKNOWN : OfacCsv.kind(row.text("sdntype")))
        .name(row.text("name"))
        .country(row.text("country"))
        .entry(
            Party.Entry.of(
                ListPolicies.ofSource("(" + list + ")", row.text("programs")),
                DateText.find(row.text("effectivedate")),
                DateText.find(row.text("dateliftedwaivedexpired")),
                CslEntry.citations(row.text("federalregisternotice"))));
  }

  /**
   * SAM.gov's public extract of exclusions, with the old or the present header. Some of its rows
   * write quotes inside a cell once.
   */
  static ListParser samExtract(Reader reader) {
    return table(
        new MendedQuotes(reader),
        ',',
        (row, out) ->
            SamEntry.add(
                new SamEntry(
                    row.text("classification"),
                    row.text("name"),
                    List.of(
                        row.text("first"),
                        row.text("middle"),
                        row.text("last"),
                        row.text("suffix")),
                    row.text("country"),
                    row.first("uniqueentityid", "uniqueentityidentifiersam"),
                    row.text("cage"),
                    row.text("samnumber"),
                    row.text("excludingagency"),
                    row.text("exclusiontype"),
                    row.text("additionalcomments"),
                    row.text("activedate"),
                    row.text("terminationdate"),
                    row.text("fascsaorderflag").equalsIgnoreCase("Y")),
                row.line(),
                out));
  }

  /** OpenSanctions {@code targets.simple.csv}. */
  static ListParser openSanctions(Reader reader) {
    return table(
        reader,
        ',',
        (row, out) -> {
          PartyDraft draft =
              new PartyDraft("OpenSanctions, " + row.text("dataset"))
                  .id(row.text("id").toLowerCase(Locale.ROOT))
                  .kind(FtmEntities.kind(row.text("schema")))
                  .name(row.text("name"));
          NAMES.split(row.text("aliases")).forEach(drafted(draft));
          NAMES.split(row.text("countries")).forEach(draft::country);
          NAMES
              .split(row.text("identifiers"))
              .forEach(
                  number -> {
                    draft.identifier(Scheme.LEI, number);
                    draft.identifier(Scheme.USCC, number);
                  });
          NAMES
              .split(row.text("dataset"))
              .forEach(set -> draft.entry(Party.Entry.undated(ListPolicies.ofDataset(set))));
          out.add(draft, row.line());
        });
  }
}
