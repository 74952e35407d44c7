package dev.interdict.internal.record.row;

import dev.interdict.record.source.ReadResult.Reason;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads dates as U.S. federal systems and spreadsheets write them. Day-first dates are refused
 * rather than guessed, because half of them would be read wrong without a sign.
 */
public final class DateText {

  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          "[T ]\\d{1,2}:\\d{2}(:\\d{2})?([.,]\\d+)?\\s*([AaPp][Mm])?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?$");
  private static final Pattern WEEKDAY = Pattern.compile("^[A-Za-z]{3,9}, ");
  private static final Pattern SPREADSHEET_DAY = Pattern.compile("[345]\\d{4}(\\.\\d+)?");
  private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("uuuu-M-d"),
          form("uuuu/M/d"),
          form("M/d/uuuu"),
          form("M-d-uuuu"),
          twoDigitYear("M/d/"),
          form("uuuuMMdd"),
          form("d-MMM-uuuu"),
          twoDigitYear("d-MMM-"),
          form("d MMM uuuu"),
          form("d MMMM uuuu"),
          form("MMM d, uuuu"),
          form("MMMM d, uuuu"),
          form("MMM d uuuu"));

  private DateText() {}

  /**
   * The day that a cell names.
   *
   * @throws BadCell if it names none
   */
  static LocalDate parse(Cell cell) throws BadCell {
    return find(cell.text()).orElseThrow(() -> bad(cell));
  }

  /** The day that a text names; empty if it names none. */
  public static Optional<LocalDate> find(String text) {
    if (text.isBlank() || text.length() > 60) {
      return Optional.empty();
    }
    Optional<LocalDate> plain = plain(text);
    if (plain.isPresent()) {
      return plain;
    }
    if (SPREADSHEET_DAY.matcher(text).matches()) {
      return Optional.of(SPREADSHEET_EPOCH.plusDays(Long.parseLong(text.substring(0, 5))));
    }
    String day = TIME_OF_DAY.matcher(text).replaceFirst("");
    String bare = WEEKDAY.matcher(day).replaceFirst("").strip();
    return FORMS.stream()
        .flatMap(form -> parse(bare, form).stream())
        .filter(date -> !date.isBefore(EARLIEST) && !date.isAfter(LATEST))
        .findFirst();
  }

  /** "2024-07-26", as nearly all data write it. */
  private static Optional<LocalDate> plain(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    boolean real =
        year >= EARLIEST.getYear()
            && year <= LATEST.getYear()
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** The number that plain digits make; -1 if one is none. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
    ParsePosition end = new ParsePosition(0);
    // An exception for every form that does not fit would cost more than all else of a row.
    if (form.parseUnresolved(text, end) == null || end.getIndex() < text.length()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static BadCell bad(Cell cell) {
    return new BadCell(
        cell.field(),
        Reason.BAD_DATE,
        "not a date; write 2024-07-26 or 07/26/2024 (month, day, year), or leave the cell blank");
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Two digits mean 1960 to 2059: no award is older, and listings lie in the future. */
  private static DateTimeFormatter twoDigitYear(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .appendValueReduced(ChronoField.YEAR, 2, 2, 1960)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
