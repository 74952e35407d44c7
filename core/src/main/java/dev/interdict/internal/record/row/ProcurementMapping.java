package dev.interdict.internal.record.row;

import com.google.common.base.CharMatcher;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.RecordType;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Item;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the fields of a row or JSON object into a procurement record. */
public final class ProcurementMapping {

  /** Award numbers shorter than this are only unique under their parent award. */
  private static final int FULL_AWARD_ID = 12;

  private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');
  private static final Pattern NO_MODIFICATION = Pattern.compile("0*(\\.0)?");

  private ProcurementMapping() {}

  /** The record, or why there is none. */
  public static ReadResult map(Fields fields, SourceLocation where) {
    if (!fields.isChecked()) {
      return nothingToCheck(where);
    }
    try {
      return new Item(build(fields, where), where);
    } catch (BadCell e) {
      return e.at(where);
    }
  }

  static Rejected nothingToCheck(SourceLocation where) {
    return new Rejected(
        where,
        "",
        Reason.NOTHING_TO_CHECK,
        "no vendor, manufacturer, part number, product or description is filled in");
  }

  private static ProcurementRecord build(Fields fields, SourceLocation where) throws BadCell {
    ProcurementRecord.Builder record = ProcurementRecord.builder(id(fields, where));
    record.source(where).type(type(fields));
    Optional<Cell> date =
        fields.first(Column.ACTION_DATE).or(() -> fields.first(Column.OTHER_DATE));
    if (date.isPresent()) {
      record.date(DateText.parse(date.get()));
    }
    fields.all(Column.OFFICE).forEach(cell -> record.agency(cell.text()));
    fields.all(Column.SUB_AGENCY).forEach(cell -> record.agency(cell.text()));
    AgencyLevels.mostSpecificFirst(fields.all(Column.AGENCY)).forEach(record::agency);
    fields.all(Column.FUNDING_SUB_AGENCY).forEach(cell -> record.fundingAgency(cell.text()));
    fields.all(Column.FUNDING_AGENCY).forEach(cell -> record.fundingAgency(cell.text()));
    awardKey(fields).ifPresent(record::awardKey);
    boolean registered =
        fields.first(Column.UEI).isPresent() && fields.first(Column.VENDOR).isEmpty();
    fields.forEach(
        (column, cell) -> addMention(record, registered ? registrant(column, cell) : column, cell));
    record.psc(fields.text(Column.PSC)).naics(wholeNumber(fields.text(Column.NAICS)));
    record.vendorCountry(fields.text(Column.VENDOR_COUNTRY));
    record.originCountry(fields.text(Column.ORIGIN_COUNTRY));
    AmountText.parse(fields.text(Column.AMOUNT)).ifPresent(record::amount);
    return record.build();
  }

  /** A mere name beside a UEI is the name of who is registered. */
  private static Column registrant(Column column, Cell cell) {
    return column == Column.PRODUCT && cell.field().equals("name") ? Column.VENDOR : column;
  }

  private static void addMention(ProcurementRecord.Builder record, Column column, Cell cell) {
    String text = column == Column.LINK ? CellText.withoutQuery(cell.text()) : cell.text();
    column.role().ifPresent(role -> record.mention(role, cell.field(), text));
  }

  private static String id(Fields fields, SourceLocation where) {
    boolean numbered = award(fields).isPresent();
    return fields
        .first(Column.RECORD_ID)
        .filter(cell -> isOwn(cell) || !numbered)
        .map(Cell::text)
        .or(() -> awardId(fields))
        .or(() -> fields.first(Column.TRANSACTION_KEY).map(Cell::text))
        .or(() -> fields.first(Column.AWARD_KEY).map(Cell::text))
        .or(() -> registration(fields))
        .orElse("row " + where.row());
  }

  /** Other systems' ids are internal keys, so the award number goes first there. */
  private static boolean isOwn(Cell cell) {
    return LETTERS.retainFrom(cell.field().toLowerCase(Locale.ROOT)).equals("recordid");
  }

  private static Optional<String> awardId(Fields fields) {
    String modification = isBase(fields) ? "" : " mod " + fields.text(Column.MODIFICATION);
    return award(fields).map(award -> award + modification);
  }

  private static Optional<String> award(Fields fields) {
    return fields
        .first(Column.AWARD_ID)
        .map(cell -> withParent(fields, cell.text()))
        .or(() -> transaction(fields).map(TransactionKey::award));
  }

  /** A registration is known by its UEI; other records share their vendor's. */
  private static Optional<String> registration(Fields fields) {
    return fields
        .first(Column.UEI)
        .filter(cell -> cell.field().endsWith("entityRegistration ueiSAM"))
        .map(Cell::text);
  }

  private static String withParent(Fields fields, String id) {
    String parent = fields.text(Column.PARENT_AWARD_ID);
    return id.length() < FULL_AWARD_ID && !parent.isEmpty() ? parent + "/" + id : id;
  }

  private static Optional<TransactionKey> transaction(Fields fields) {
    return fields
        .first(Column.TRANSACTION_KEY)
        .or(() -> fields.first(Column.RECORD_ID))
        .flatMap(cell -> TransactionKey.of(cell.text()));
  }

  private static Optional<String> awardKey(Fields fields) {
    return fields
        .first(Column.AWARD_KEY)
        .map(Cell::text)
        .or(() -> transaction(fields).map(TransactionKey::awardKey))
        .or(() -> award(fields));
  }

  private static boolean isBase(Fields fields) {
    return NO_MODIFICATION.matcher(fields.text(Column.MODIFICATION)).matches();
  }

  private static RecordType type(Fields fields) throws BadCell {
    Optional<Cell> own = fields.first(Column.RECORD_TYPE);
    if (own.isPresent()) {
      return AwardTypes.parse(own.get());
    }
    boolean assistance =
        fields.text(Column.AWARD_KEY).startsWith("ASST_")
            || fields.text(Column.TRANSACTION_KEY).startsWith("ASST_")
            || fields
                .first(Column.AWARD_ID)
                .filter(cell -> cell.field().contains("fain"))
                .isPresent();
    if (assistance) {
      return RecordType.GRANT;
    }
    if (!isBase(fields)) {
      return AwardTypes.ofModification(fields.text(Column.ACTION_TYPE));
    }
    return AwardTypes.guess(fields.text(Column.AWARD_TYPE));
  }

  /** Spreadsheet programs turn codes into decimal numbers. */
  private static String wholeNumber(String code) {
    return code.endsWith(".0") ? code.substring(0, code.length() - 2) : code;
  }
}
