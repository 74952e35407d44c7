package dev.interdict.record.source;

import static java.util.Objects.requireNonNull;

import dev.interdict.record.Checkable;
import dev.interdict.record.SourceLocation;
import java.util.List;
import java.util.Locale;

/**
 * What became of one row or component of an input file. Every row that holds any text becomes
 * exactly one result, headers included; a result at row 0 speaks of the file as a whole.
 */
public sealed interface ReadResult {

  /** Where it was read. */
  SourceLocation where();

  /**
   * A record that can be checked.
   *
   * @param record the record
   * @param where where it was read
   */
  record Item(Checkable record, SourceLocation where) implements ReadResult {

    /** Checks that both are given. */
    public Item {
      requireNonNull(record, "record");
      requireNonNull(where, "where");
    }
  }

  /**
   * A row that should have been a record and could not be read. It is reported as {@code
   * NOT_CHECKED}, never as clear.
   *
   * @param where where it stands
   * @param field column or member at fault; empty if the whole row is
   * @param reason what kind of fault
   * @param detail what is wrong and how to mend it, without the record's content
   */
  record Rejected(SourceLocation where, String field, Reason reason, String detail)
      implements ReadResult {

    /** Checks that all are given. */
    public Rejected {
      requireNonNull(where, "where");
      requireNonNull(field, "field");
      requireNonNull(reason, "reason");
      requireNonNull(detail, "detail");
    }
  }

  /**
   * A row that is no record: a header, a section title, a total. At row 0, a remark on how the file
   * was read.
   *
   * @param where where it stands
   * @param why why it is not a record
   * @param unknownColumns columns of a header whose meaning is unknown, as the file spells them;
   *     nothing below them is read
   */
  record Skipped(SourceLocation where, String why, List<String> unknownColumns)
      implements ReadResult {

    /** Checks that all are given. */
    public Skipped {
      requireNonNull(where, "where");
      requireNonNull(why, "why");
      unknownColumns = List.copyOf(unknownColumns);
    }

    /** A row without columns of its own. */
    public Skipped(SourceLocation where, String why) {
      this(where, why, List.of());
    }
  }

  /** Kinds of faults. */
  enum Reason {
    /** The row does not parse, or has another number of cells than the header. */
    MALFORMED,
    /** No name, part number or description to check. */
    NOTHING_TO_CHECK,
    /** A date that is none. */
    BAD_DATE,
    /** A value that cannot be read. */
    BAD_VALUE,
    /** Larger or deeper than the reader accepts. */
    TOO_LARGE,
    /** The file is empty, or holds no record. */
    EMPTY,
    /** The file's format or columns are not known. */
    UNKNOWN_FORMAT,
    /** The file could not be opened or read on. */
    UNREADABLE;

    /** The form used in reports, such as {@code bad_date}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
