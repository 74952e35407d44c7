package dev.interdict.internal.record.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that are told by their first bytes and are not read, with what to do instead. */
public final class FileSignature {

  private record Signature(String start, String what, String remedy) {}

  private static final String SAVE_AS_CSV = "open it and save the sheet as \"CSV UTF-8\"";
  private static final String SPDX_FORMS = "save it as SPDX JSON or tag-value";
  private static final String ZIP = "PK\u0003\u0004";
  private static final String UNPACK = "unpack it and give the files inside";

  /** A damaged text has some control characters too; it is read without them. */
  private static final int FEW_CONTROLS = 16;

  private static final List<Signature> KNOWN =
      List.of(
          new Signature("\u00D0\u00CF\u0011\u00E0", "an old Excel workbook (xls)", SAVE_AS_CSV),
          new Signature("%PDF", "a PDF", "ask for the table as CSV"),
          new Signature("{\\rtf", "a rich text document", "ask for the table as CSV"),
          new Signature("BZh", "bzip2 data", UNPACK),
          new Signature("\u00FD7zXZ", "xz data", UNPACK),
          new Signature("(\u00B5/\u00FD", "zstd data", UNPACK),
          new Signature("7z\u00BC\u00AF", "a 7z archive", UNPACK),
          new Signature("Rar!", "a RAR archive", UNPACK),
          new Signature("\u001F\u008B", "gzip data inside packed data", UNPACK),
          new Signature("PAR1", "a Parquet file", "export the table as CSV"),
          new Signature("SQLite format", "a SQLite database", "export the table as CSV"),
          new Signature("\u0089PNG", "a PNG picture", "ask for the table as CSV"),
          new Signature("\u00FF\u00D8\u00FF", "a JPEG picture", "ask for the table as CSV"));

  private FileSignature() {}

  /** What is wrong with a file that begins like this, and how to mend it; empty if nothing is. */
  public static Optional<String> complaint(byte[] head) {
    String text = new String(head, ISO_8859_1);
    if (text.startsWith(ZIP)) {
      return workbook(text).or(() -> Optional.of(refusal("an archive inside an archive", UNPACK)));
    }
    if (text.startsWith("PK\u0005\u0006")) {
      return Optional.of(refusal("an empty ZIP archive", "fetch the file again"));
    }
    if (text.startsWith("ustar", 257)) {
      return Optional.of(refusal("a tar archive", UNPACK));
    }
    return KNOWN.stream()
        .filter(known -> text.startsWith(known.start()))
        .findFirst()
        .map(known -> refusal(known.what(), known.remedy()))
        .or(() -> looksBinary(text));
  }

  /** The same for decoded text, in which markup shows behind any byte order mark. */
  public static Optional<String> complaint(String head) {
    String start = head.stripLeading();
    String lower = start.substring(0, Math.min(2_000, start.length())).toLowerCase(Locale.ROOT);
    if (head.contains("spdxVersion: ") && !start.startsWith("{")) {
      return Optional.of(refusal("an SPDX document in YAML", SPDX_FORMS));
    }
    if (!lower.startsWith("<")) {
      return Optional.empty();
    }
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return Optional.of(
          refusal("a web page", "the download may have failed or asked for a log-in; repeat it"));
    }
    if (lower.contains("spdx.org/") && lower.contains("spdxversion")) {
      return Optional.of(refusal("an SPDX document in XML", SPDX_FORMS));
    }
    if (lower.contains("<rdf:rdf")) {
      return Optional.of(refusal("an SPDX document in RDF", SPDX_FORMS));
    }
    if (lower.contains("<export version=")) {
      return Optional.of(refusal("a KiCad netlist", "export the bill of materials as CSV"));
    }
    return Optional.empty();
  }

  /** Whether the file is an archive whose files are read; workbooks are refused. */
  public static boolean isArchive(byte[] head) {
    String text = new String(head, ISO_8859_1);
    return text.startsWith(ZIP) && workbook(text).isEmpty();
  }

  private static Optional<String> workbook(String text) {
    if (text.contains("[Content_Types].xml") || text.contains("xl/")) {
      return Optional.of(refusal("an Excel workbook, whatever its name says", SAVE_AS_CSV));
    }
    if (text.contains("opendocument.spreadsheet")) {
      return Optional.of(refusal("an OpenDocument spreadsheet", SAVE_AS_CSV));
    }
    return Optional.empty();
  }

  private static Optional<String> looksBinary(String text) {
    if (text.isEmpty() || TextDecoding.isUtf16(text.getBytes(ISO_8859_1))) {
      return Optional.empty();
    }
    long controls =
        text.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r').count();
    return controls >= FEW_CONTROLS && controls * 10 > text.length()
        ? Optional.of(refusal("binary data", "give a CSV or JSON file"))
        : Optional.empty();
  }

  private static String refusal(String what, String remedy) {
    return "this is " + what + ", which is not read; " + remedy;
  }
}
