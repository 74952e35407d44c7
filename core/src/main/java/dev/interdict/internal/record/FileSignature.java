package dev.interdict.internal.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that are told by their first bytes and are not read, with what to do instead. */
public final class FileSignature {

  private record Signature(String start, String what, String remedy) {}

  private static final String SAVE_AS_CSV = "open it and save the sheet as \"CSV UTF-8\"";
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
          new Signature("\u001F\u008B", "gzip data inside gzip data", UNPACK),
          new Signature("PAR1", "a Parquet file", "export the table as CSV"),
          new Signature("SQLite format", "a SQLite database", "export the table as CSV"),
          new Signature("\u0089PNG", "a PNG picture", "ask for the table as CSV"),
          new Signature("\u00FF\u00D8\u00FF", "a JPEG picture", "ask for the table as CSV"));

  private FileSignature() {}

  /** What is wrong with a file that begins like this, and how to mend it; empty if nothing is. */
  public static Optional<String> complaint(byte[] head) {
    String text = new String(head, ISO_8859_1);
    if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
      return Optional.of(zip(text));
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
    if (lower.startsWith("spdxversion:")) {
      return Optional.of(
          refusal("an SPDX document in tag-value form", "convert it to CycloneDX JSON"));
    }
    if (lower.startsWith("{")
        && (lower.contains("\"spdxversion\"") || lower.contains("spdx.org/rdf"))) {
      return Optional.of(refusal("an SPDX document", "export or convert it to CycloneDX JSON"));
    }
    if (!lower.startsWith("<")) {
      return Optional.empty();
    }
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return Optional.of(
          refusal("a web page", "the download may have failed or asked for a log-in; repeat it"));
    }
    if (lower.contains("cyclonedx.org/schema/bom")) {
      return Optional.of(
          refusal("a CycloneDX document in XML", "export or convert it to CycloneDX JSON"));
    }
    return Optional.of(refusal("an XML document", "export the records as CSV or JSON"));
  }

  private static String zip(String text) {
    if (text.contains("[Content_Types].xml") || text.contains("xl/")) {
      return refusal("an Excel workbook, whatever its name says", SAVE_AS_CSV);
    }
    if (text.contains("opendocument.spreadsheet")) {
      return refusal("an OpenDocument spreadsheet", SAVE_AS_CSV);
    }
    return refusal("a ZIP archive", UNPACK);
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
