package dev.interdict.internal.record.bom;

import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.input.PhysicalLines;
import dev.interdict.internal.record.input.PhysicalLines.Line;
import dev.interdict.internal.record.input.ResultSource;
import dev.interdict.internal.record.row.BadCell;
import dev.interdict.record.Role;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads SPDX 2.2 and 2.3 in its tag-value form: a package runs to the next package or file. */
public final class SpdxTagSource implements ResultSource {

  private static final String PACKAGE = "PackageName";
  private static final Set<String> OTHERS = Set.of("FileName", "SnippetSPDXID", "LicenseID");
  private static final Set<String> VERSIONS = Set.of("SPDX-2.2", "SPDX-2.3");
  private static final String OPEN = "<text>";
  private static final String CLOSE = "</text>";

  private final String name;
  private final String bom;
  private final PhysicalLines lines;
  private Optional<Part> part = Optional.empty();

  /**
   * Reads a document.
   *
   * @param bom name of the bill
   */
  public SpdxTagSource(String name, String bom, Reader reader) {
    this.name = name;
    this.bom = bom;
    this.lines = new PhysicalLines(reader);
  }

  @Override
  public long position() {
    return lines.number();
  }

  @Override
  public boolean step(Consumer<ReadResult> out) throws IOException {
    Optional<Line> line = lines.next();
    if (line.isEmpty()) {
      finish(out);
      return false;
    }
    String text = line.get().text();
    int colon = text.indexOf(':');
    if (line.get().tooLong()) {
      fault(Reason.TOO_LARGE, "a line has more than " + Limits.RECORD + " characters");
    } else if (colon > 0 && !text.startsWith("#")) {
      tag(text.substring(0, colon).strip(), line.get(), colon + 1, out);
    }
    return true;
  }

  private void tag(String tag, Line line, int from, Consumer<ReadResult> out) throws IOException {
    if (tag.equals(PACKAGE) || OTHERS.contains(tag)) {
      finish(out);
    }
    if (tag.equals(PACKAGE)) {
      part = Optional.of(new Part(new SourceLocation(name, line.number()), List.of()));
    }
    String value = value(line.text().substring(from).strip());
    if (tag.equals("SPDXVersion") && !VERSIONS.contains(value)) {
      out.accept(
          new Rejected(
              new SourceLocation(name, 0),
              tag,
              Reason.UNKNOWN_FORMAT,
              "versions 2.2 and 2.3 are known; what follows was read as if it were one of them"));
    }
    part.ifPresent(open -> take(tag, value, open));
  }

  /** The value, which may run over several lines between text marks. */
  private String value(String first) throws IOException {
    if (!first.startsWith(OPEN)) {
      return first;
    }
    StringBuilder value = new StringBuilder();
    String piece = first.substring(OPEN.length());
    while (!piece.contains(CLOSE)) {
      value.append(piece).append('\n');
      Optional<Line> line = lines.next();
      if (line.isEmpty() || isPackage(line.get()) || value.length() > Limits.RECORD) {
        line.ifPresent(read -> lines.putBack(List.of(read)));
        fault(Reason.MALFORMED, "a text does not end; close it with " + CLOSE);
        return "";
      }
      piece = line.get().text();
    }
    return value.append(piece, 0, piece.indexOf(CLOSE)).toString();
  }

  private static boolean isPackage(Line line) {
    return line.text().startsWith(PACKAGE + ":");
  }

  private static void take(String tag, String value, Part part) {
    switch (tag) {
      case PACKAGE -> PartTexts.text("name", value, part);
      case "SPDXID" -> part.note("bom-ref", value);
      case "PackageVersion" -> part.note("version", value);
      case "PrimaryPackagePurpose" -> SpdxNames.purpose(value, part);
      case "PackageSupplier" -> SpdxNames.party(Role.SUPPLIER, tag, value, part);
      case "PackageOriginator" -> SpdxNames.party(Role.MANUFACTURER, tag, value, part);
      case "PackageSummary", "PackageDescription" -> SpdxNames.description(tag, value, part);
      case "PackageHomePage", "PackageDownloadLocation" -> SpdxNames.link(tag, value, part);
      case "ExternalRef" -> reference(value, part);
      default -> {
        // Licences, checksums and remarks name no maker.
      }
    }
  }

  /** Category, type and locator. */
  private static void reference(String value, Part part) {
    String[] pieces = value.split("\\s+", 3);
    if (pieces.length == 3) {
      SpdxNames.reference(pieces[1], pieces[2], part);
    }
  }

  private void fault(Reason reason, String detail) {
    part.ifPresent(open -> open.fault(new BadCell("", reason, detail)));
  }

  private void finish(Consumer<ReadResult> out) {
    part.ifPresent(open -> out.accept(open.result(bom)));
    part = Optional.empty();
  }
}
