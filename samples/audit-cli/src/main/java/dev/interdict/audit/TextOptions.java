package dev.interdict.audit;

import dev.interdict.report.TextStyle;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for the looks of text. */
final class TextOptions {

  @Option(
      names = {"-v", "--verbose"},
      description = "Spell out all evidence, and the rules that did not apply.")
  private boolean verbose;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Wrap text to 60 to 400 columns; default: the terminal's, at most 100.")
  private Optional<Integer> width = Optional.empty();

  @Option(names = "--ascii", description = "Write ASCII only; show other characters by code.")
  private boolean ascii;

  TextStyle applyTo(TextStyle base) {
    int columns = width.orElse(base.width());
    if (columns < TextStyle.NARROWEST || columns > TextStyle.WIDEST) {
      throw new UserError("--width: " + columns + " does not lie between 60 and 400");
    }
    return base.withWidth(columns).withAscii(ascii).withVerbose(verbose || base.verbose());
  }
}
