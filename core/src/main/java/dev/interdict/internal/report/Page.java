package dev.interdict.internal.report;

import dev.interdict.Verdict;
import dev.interdict.report.TextStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of text, wrapped, harmless and coloured as the style asks. */
final class Page {

  /** As wide as the longest verdict. */
  static final int LABEL = 13;

  private static final int NUMBER = 7;

  private static final String RESET = "\u001b[0m";

  private final OutputStream out;
  private final TextStyle style;

  Page(OutputStream out, TextStyle style) {
    this.out = out;
    this.style = style;
  }

  TextStyle style() {
    return style;
  }

  void blank() throws IOException {
    print("\n");
  }

  void line(int indent, String text) throws IOException {
    hanging(indent, "", indent, text);
  }

  /** A line that starts with a verdict; what follows stays right of it. */
  void verdict(int indent, Verdict verdict, String text) throws IOException {
    String label = Columns.pad(VerdictWords.name(verdict), LABEL);
    hanging(indent, coloured(verdict, label), indent + LABEL + 2, text);
  }

  /** A line that starts with a word in the place of a verdict. */
  void labelled(int indent, String label, String text) throws IOException {
    hanging(indent, Columns.pad(label, LABEL), indent + LABEL + 2, text);
  }

  /** A line of ready cells that is cut rather than wrapped. */
  void row(int indent, Verdict verdict, String cells) throws IOException {
    String label = Columns.pad(VerdictWords.name(verdict), LABEL);
    String cut = Columns.clip(cells, style.width() - indent - LABEL - 2, mark());
    print(" ".repeat(indent) + coloured(verdict, label) + "  " + cut.stripTrailing() + "\n");
  }

  /** A line that starts with a number, which ends where the widest of them ends. */
  void number(int indent, String number, String text) throws IOException {
    String aligned = " ".repeat(Math.max(0, NUMBER - number.length())) + number;
    hanging(indent, aligned, indent + NUMBER + 2, text);
  }

  /** The text, harmless and cut to that many columns. */
  String clip(String text, int columns) {
    return Columns.clip(harmless(text), columns, mark());
  }

  /** The text, harmless and exactly that many columns wide. */
  String cell(String text, int columns) {
    return Columns.pad(clip(text, columns), columns);
  }

  /** The parts that are not empty, with a dot between them. */
  String joined(String... parts) {
    return joined(List.of(parts));
  }

  /** The parts that are not empty, with a dot between them. */
  String joined(List<String> parts) {
    return parts.stream()
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(style.ascii() ? " | " : " · "));
  }

  /** What stands for the rest of a text that was cut. */
  String mark() {
    return style.ascii() ? "..." : "…";
  }

  private String harmless(String text) {
    return HarmlessText.oneLine(text, style.ascii());
  }

  private void hanging(int indent, String label, int hang, String text) throws IOException {
    List<String> lines = Columns.wrap(harmless(text), style.width() - hang);
    String start = " ".repeat(indent) + label + (label.isEmpty() ? "" : "  ");
    String rest = " ".repeat(hang);
    print(
        Stream.concat(
                Stream.of(start + lines.get(0)), lines.stream().skip(1).map(line -> rest + line))
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n", "", "\n")));
  }

  private String coloured(Verdict verdict, String text) {
    return style.colour() ? code(verdict) + text + RESET : text;
  }

  private static String code(Verdict verdict) {
    return switch (verdict) {
      case PROHIBITED -> "\u001b[1;31m";
      case REVIEW -> "\u001b[1;33m";
      case ADVISORY -> "\u001b[36m";
      case INFORMATIONAL -> "\u001b[2m";
      case CLEAR -> "\u001b[32m";
      case NOT_CHECKED -> "\u001b[1;35m";
    };
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
