package dev.interdict.internal.list;

import com.google.common.base.Splitter;
import dev.interdict.internal.list.ListRows.Row;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * OFAC's delimited files, as {@code dat_spec.txt} describes them: no header, {@code -0-} for
 * nothing, a last line that holds only the end-of-file sign 0x1A, several programmes joined by
 * {@code ] [}.
 */
final class OfacCsv {

  private static final Splitter PROGRAMS = Splitter.on("] [").trimResults().omitEmptyStrings();

  private OfacCsv() {}

  /** What the companion files say of the parties, by OFAC's number. */
  static final class Companions {

    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, List<String>> countries = new HashMap<>();
    private final Map<String, String> remarks = new HashMap<>();

    void aliases(Reader reader, Parties out) throws IOException {
      each(
          reader,
          out,
          row -> names.computeIfAbsent(row.text(0), n -> new ArrayList<>(2)).add(value(row, 3)));
    }

    void addresses(Reader reader, Parties out) throws IOException {
      each(
          reader,
          out,
          row ->
              countries.computeIfAbsent(row.text(0), n -> new ArrayList<>(2)).add(value(row, 4)));
    }

    void comments(Reader reader, Parties out) throws IOException {
      each(reader, out, row -> remarks.merge(row.text(0), value(row, 1), String::concat));
    }

    private static void each(Reader reader, Parties out, ListRows.Taker taker) throws IOException {
      new ListRows(reader, ',')
          .each(
              List.of(),
              out,
              row -> {
                taker.take(row);
                out.row();
              });
    }
  }

  /** The main file. */
  static ListParser parser(Reader reader, boolean blocked, Companions companions) {
    String source = blocked ? "OFAC SDN list" : "OFAC non-SDN lists";
    return out ->
        new ListRows(reader, ',')
            .each(List.of(), out, row -> take(row, source, blocked, companions, out));
  }

  private static void take(
      Row row, String source, boolean blocked, Companions companions, Parties out) {
    String number = row.text(0);
    if (number.equalsIgnoreCase("id") || number.equalsIgnoreCase("ent_num")) {
      return;
    }
    if (!number.matches("\\d{1,9}") || row.cells().size() < 4) {
      out.reject(
          row.line(), "the row does not start with a number, a name, a type and a programme");
      return;
    }
    OfacRemarks remarks =
        new OfacRemarks(value(row, 11) + companions.remarks.getOrDefault(number, ""));
    PartyDraft draft =
        new PartyDraft(source).id("ofac-" + number).kind(kind(value(row, 2))).name(value(row, 1));
    companions.names.getOrDefault(number, List.of()).forEach(name -> draft.otherName(name, false));
    companions.countries.getOrDefault(number, List.of()).forEach(draft::country);
    remarks.addTo(draft);
    ListPolicies.ofPrograms(PROGRAMS.splitToList(value(row, 3)), blocked)
        .forEach(policy -> draft.entry(remarks.entry(policy)));
    out.add(draft, row.line());
  }

  /** OFAC names the type of persons, vessels and aircraft only. */
  static Party.Kind kind(String type) {
    return switch (ListRows.fold(type)) {
      case "", "entity" -> Party.Kind.ORGANISATION;
      case "individual" -> Party.Kind.PERSON;
      case "vessel" -> Party.Kind.VESSEL;
      case "aircraft" -> Party.Kind.AIRCRAFT;
      default -> Party.Kind.UNKNOWN;
    };
  }

  private static String value(Row row, int column) {
    String text = row.text(column);
    return text.equals("-0-") ? "" : text;
  }
}
