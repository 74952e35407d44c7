package dev.interdict.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.interdict.record.source.ReadResult.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks through the parts of a workbook before they are read, because the library that reads them
 * keeps texts in memory and trusts sizes, references and document types.
 */
final class WorkbookParts {

  /**
   * Why a workbook is not read.
   *
   * @param reason what kind of fault
   * @param detail what is wrong and how to mend it
   */
  record Fault(Reason reason, String detail) {}

  private static final long LARGEST = 192L * 1024 * 1024;
  private static final long LARGEST_TEXTS = 48L * 1024 * 1024;
  private static final int LONGEST_TEXT = 1_000_000;
  private static final int LONGEST_COLUMN = 3;
  private static final int MOST_PARTS = 2_000;

  private static final Pattern ESCAPING =
      Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|^[A-Za-z]:.*|.*\\p{Cntrl}.*");

  private static final Fault TOO_LARGE =
      new Fault(Reason.TOO_LARGE, "the workbook is too large; save its sheets as CSV");

  private static final Fault BAD_NAME =
      new Fault(
          Reason.MALFORMED,
          "a part of the workbook has a name that leads out of it; save its sheets as CSV");

  private static final Fault DOCUMENT_TYPE =
      new Fault(
          Reason.MALFORMED,
          "the workbook declares a document type, which is never followed; save its sheets as CSV");

  private static final Fault BAD_CELL =
      new Fault(
          Reason.MALFORMED,
          "a cell of the workbook stands in a column that no sheet has; save its sheets as CSV");

  private long unpacked;

  private WorkbookParts() {}

  /** What is wrong with a workbook; empty if nothing is. */
  static Optional<Fault> fault(byte[] workbook) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      return new WorkbookParts().fault(zip);
    } catch (IOException | IllegalArgumentException e) {
      // A damaged workbook is reported when it is read.
      return Optional.empty();
    }
  }

  private Optional<Fault> fault(ZipInputStream zip) throws IOException {
    int parts = 0;
    for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      parts++;
      if (parts > MOST_PARTS) {
        return Optional.of(TOO_LARGE);
      }
      if (ESCAPING.matcher(part.getName()).matches()) {
        return Optional.of(BAD_NAME);
      }
      long before = unpacked;
      Optional<Fault> fault = part.getName().endsWith(".xml") ? faultOfXml(zip) : faultOfSize(zip);
      boolean texts = part.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
      if (fault.isPresent()) {
        return fault;
      }
      if (texts && unpacked - before > LARGEST_TEXTS) {
        return Optional.of(TOO_LARGE);
      }
    }
    return Optional.empty();
  }

  private Optional<Fault> faultOfSize(ZipInputStream part) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      unpacked += read;
      if (unpacked > LARGEST) {
        return Optional.of(TOO_LARGE);
      }
    }
    return Optional.empty();
  }

  private Optional<Fault> faultOfXml(ZipInputStream part) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    Markup markup = new Markup();
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      unpacked += read;
      Optional<Fault> fault = markup.take(buffer, read);
      if (fault.isPresent()) {
        return fault;
      }
      if (unpacked > LARGEST) {
        return Optional.of(TOO_LARGE);
      }
    }
    return Optional.empty();
  }

  /** Follows tags from one buffer to the next. */
  private static final class Markup {

    private static final byte[] DOCTYPE = "!DOCTYPE".getBytes(ISO_8859_1);

    private static final int BLANK_R = ' ' << 16 | 'r' << 8 | '=';
    private static final int BREAK_R = '\n' << 16 | 'r' << 8 | '=';

    private int sinceTag;
    private boolean inTag;
    private int letters = -1;
    private int lastThree;
    private int doctype;

    Optional<Fault> take(byte[] bytes, int length) {
      for (int i = 0; i < length; i++) {
        Optional<Fault> fault = take(bytes[i]);
        if (fault.isPresent()) {
          return fault;
        }
      }
      return Optional.empty();
    }

    private Optional<Fault> take(byte b) {
      sinceTag++;
      if (b == '<') {
        sinceTag = 0;
        inTag = true;
        letters = -1;
        doctype = 0;
        return Optional.empty();
      }
      if (sinceTag > LONGEST_TEXT) {
        return Optional.of(TOO_LARGE);
      }
      if (doctype >= 0) {
        doctype = b == DOCTYPE[doctype] ? doctype + 1 : -1;
        if (doctype == DOCTYPE.length) {
          return Optional.of(DOCUMENT_TYPE);
        }
      }
      inTag &= b != '>';
      return inTag && isFarColumn(b) ? Optional.of(BAD_CELL) : Optional.empty();
    }

    /** Whether {@code r="ABCD} has been read, the place of a cell in a column past the last. */
    private boolean isFarColumn(byte b) {
      boolean quote = b == '"' || b == '\'';
      if (quote && (lastThree == BLANK_R || lastThree == BREAK_R)) {
        letters = 0;
      } else if (letters >= 0) {
        boolean letter = (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
        letters = letter ? letters + 1 : -1;
      }
      lastThree = (lastThree << 8 | (b & 0xFF)) & 0xFFFFFF;
      return letters > LONGEST_COLUMN;
    }
  }
}
