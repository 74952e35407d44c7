package dev.interdict.internal.recall;

import dev.interdict.catalog.ModelPattern;
import java.util.Locale;
import java.util.regex.Pattern;

/** A {@link ModelPattern} made ready for comparison. */
public final class ModelShape {

  private final String literalStart;
  private final String writtenStart;
  private final Pattern pattern;

  private ModelShape(String literalStart, String writtenStart, Pattern pattern) {
    this.literalStart = literalStart;
    this.writtenStart = writtenStart;
    this.pattern = pattern;
  }

  /** Compiles a shape. */
  public static ModelShape of(ModelPattern model) {
    String shape = IdentifierKeys.compact(model.text());
    int literal = 0;
    while (literal < shape.length() && "#@*".indexOf(shape.charAt(literal)) < 0) {
      literal++;
    }
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < shape.length(); i++) {
      char c = shape.charAt(i);
      switch (c) {
        case '#' -> regex.append("[0-9]");
        case '@' -> regex.append("[A-Z]");
        case '*' -> regex.append("[A-Z0-9._/]*");
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return new ModelShape(
        shape.substring(0, literal), writtenStart(model.text()), Pattern.compile(regex.toString()));
  }

  private static String writtenStart(String shape) {
    int end = 0;
    while (end < shape.length() && "#@*".indexOf(shape.charAt(end)) < 0) {
      end++;
    }
    return shape.substring(0, end).toUpperCase(Locale.ROOT);
  }

  /** The characters before the first placeholder, upper case, without hyphens. */
  public String literalStart() {
    return literalStart;
  }

  /**
   * Whether a number is written as the maker writes it: hyphens where the shape has them, and no
   * digit or single letter behind its fixed beginning that would make it another number.
   */
  public boolean fitsAsWritten(String number) {
    String upper = number.toUpperCase(Locale.ROOT);
    if (!upper.startsWith(writtenStart) || !fits(number)) {
      return false;
    }
    String rest = upper.substring(writtenStart.length());
    boolean runsOn =
        rest.length() == 1
            || (!rest.isEmpty()
                && Character.isDigit(rest.charAt(0))
                && Character.isDigit(writtenStart.charAt(writtenStart.length() - 1))
                && !writtenStart.contains("-"));
    return !runsOn;
  }

  /** Whether a number, written with or without hyphens and spaces, has this shape. */
  public boolean fits(String number) {
    return pattern.matcher(IdentifierKeys.compact(number)).matches();
  }
}
