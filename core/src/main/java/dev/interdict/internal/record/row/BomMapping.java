package dev.interdict.internal.record.row;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.interdict.record.BomComponent;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the fields of a row into a component of a bill of materials. */
public final class BomMapping {

  /** One of "C1, C2-C5", "prj0:R1-R3", "U_DEV1" or the 6 of "BTN0-6". */
  private static final Pattern DESIGNATOR =
      Pattern.compile(
          "([A-Za-z0-9]{1,12}:)?([A-Za-z]{0,4}|[A-Za-z]{1,4}_[A-Za-z]{1,6})\\d{1,4}[A-Za-z]?");

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_:]{1,16}");

  private static final Splitter DESIGNATORS =
      Splitter.on(CharMatcher.anyOf(" ,;&-\n")).omitEmptyStrings();
  private static final Pattern BARE_NUMBER = Pattern.compile("[0-9.,]{1,12}");
  private static final int LONGEST_ID = 60;

  private BomMapping() {}

  /**
   * The component, or why there is none.
   *
   * @param bom name of the bill
   * @param path sections above the row
   */
  public static ReadResult map(Fields fields, String bom, List<String> path, SourceLocation where) {
    List<Mention> mentions = mentions(fields);
    if (mentions.isEmpty()) {
      return ProcurementMapping.nothingToCheck(where);
    }
    try {
      return new Item(component(fields, bom, path, where, mentions), where);
    } catch (BadCell e) {
      return e.at(where);
    }
  }

  private static BomComponent component(
      Fields fields, String bom, List<String> path, SourceLocation where, List<Mention> mentions)
      throws BadCell {
    Optional<Cell> date = fields.first(Column.ACTION_DATE);
    Optional<LocalDate> day =
        date.isPresent() ? Optional.of(DateText.parse(date.get())) : Optional.empty();
    return new BomComponent(
        id(fields, where),
        bom,
        path,
        day,
        fields.all(Column.AGENCY).stream().map(Cell::text).toList(),
        mentions,
        fields.first(Column.ORIGIN_COUNTRY).map(Cell::text),
        Optional.of(where));
  }

  private static String id(Fields fields, SourceLocation where) {
    return fields
        .first(Column.RECORD_ID)
        .or(() -> reference(fields))
        .or(() -> fields.first(Column.PART_NUMBER))
        .map(Cell::text)
        .filter(id -> id.length() <= LONGEST_ID)
        .orElse("row " + where.row());
  }

  private static Optional<Cell> reference(Fields fields) {
    List<Cell> references = fields.all(Column.REFERENCE);
    return references.stream()
        .filter(BomMapping::isDesignators)
        .findFirst()
        .or(() -> references.stream().filter(BomMapping::isWords).findFirst());
  }

  private static List<Mention> mentions(Fields fields) {
    List<Mention> mentions = new ArrayList<>();
    fields.forEach((column, cell) -> add(mentions, column, cell));
    List<Mention> telling =
        mentions.stream()
            .filter(
                mention ->
                    !BARE_NUMBER.matcher(mention.text()).matches()
                        || mention.role() != Role.PRODUCT)
            .toList();
    return telling.isEmpty() ? mentions : telling;
  }

  private static void add(List<Mention> mentions, Column column, Cell cell) {
    if (column == Column.REFERENCE && !isDesignators(cell)) {
      addOnce(mentions, Role.PRODUCT, cell.field(), CellText.withoutQuery(cell.text()));
      return;
    }
    column
        .role()
        .ifPresent(
            role -> addOnce(mentions, role, cell.field(), CellText.withoutQuery(cell.text())));
  }

  private static void addOnce(List<Mention> mentions, Role role, String field, String text) {
    boolean known =
        mentions.stream().anyMatch(seen -> seen.role() == role && seen.text().equals(text));
    if (!known) {
      mentions.add(new Mention(role, field, text));
    }
  }

  /** "AUDIO1" and "BUZZER" may be designators or products: they are both id and text. */
  private static boolean isWords(Cell cell) {
    return DESIGNATORS.splitToStream(cell.text()).allMatch(WORD.asMatchPredicate());
  }

  private static boolean isDesignators(Cell cell) {
    return DESIGNATORS.splitToStream(cell.text()).allMatch(DESIGNATOR.asMatchPredicate());
  }
}
