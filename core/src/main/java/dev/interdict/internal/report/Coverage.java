package dev.interdict.internal.report;

import dev.interdict.Assessment;
import dev.interdict.record.BomComponent;
import dev.interdict.record.Checkable;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.Role;
import dev.interdict.record.source.ReadResult.Skipped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what the records leave open, so that "clear" is not taken for more than it says. */
final class Coverage {

  /** Headers whose unknown columns are told. */
  private static final int HEADERS = 5;

  private static final int COLUMNS = 12;

  private long components;
  private long withoutMaker;
  private long purchases;
  private long withoutGoods;
  private long undated;
  private long unknownBuyer;
  private final Set<String> unread = new LinkedHashSet<>();

  void add(Assessment assessment) {
    Checkable checked = assessment.record();
    if (checked instanceof BomComponent component) {
      components++;
      withoutMaker += component.namesMaker() ? 0 : 1;
    } else if (checked instanceof ProcurementRecord) {
      purchases++;
      withoutGoods += namesGoods(checked) ? 0 : 1;
    }
    undated += checked.date().isPresent() ? 0 : 1;
    unknownBuyer += assessment.agency().isPresent() ? 0 : 1;
  }

  void add(Skipped row) {
    if (!row.unknownColumns().isEmpty() && unread.size() < HEADERS) {
      unread.add(
          "Columns of unknown meaning, not read: "
              + shown(row.unknownColumns())
              + " ("
              + Places.of(row.where())
              + ").");
    }
  }

  /** One sentence for each thing that some records do not say. */
  List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    if (withoutMaker > 0) {
      gaps.add(
          "No maker, supplier or publisher is named by "
              + share(withoutMaker, Figures.count(components, "component", "components")));
    }
    if (withoutGoods > 0) {
      gaps.add(
          "Neither the goods nor their maker are named by "
              + share(withoutGoods, Figures.count(purchases, "purchase", "purchases")));
    }
    if (undated > 0) {
      gaps.add(
          Figures.count(undated, "record has", "records have")
              + " no date: which rules were in force is open.");
    }
    if (unknownBuyer > 0) {
      gaps.add(
          Figures.count(unknownBuyer, "record names", "records name")
              + " no agency that the catalog knows: whom the rules bind is open.");
    }
    gaps.addAll(unread);
    return gaps;
  }

  private static String shown(List<String> columns) {
    String first =
        columns.stream().limit(COLUMNS).collect(Collectors.joining("\", \"", "\"", "\""));
    int more = columns.size() - COLUMNS;
    return more > 0 ? first + " and " + Figures.grouped(more) + " more" : first;
  }

  private static String share(long some, String all) {
    return Figures.grouped(some) + " of " + all + ".";
  }

  private static boolean namesGoods(Checkable checked) {
    return checked.mentions().stream()
        .anyMatch(
            mention ->
                mention.role() == Role.DESCRIPTION
                    || mention.role() == Role.PRODUCT
                    || mention.role() == Role.PART_NUMBER
                    || mention.role() == Role.MANUFACTURER);
  }
}
