package dev.interdict.internal.recall;

import dev.interdict.catalog.ModelPattern;
import java.util.regex.Pattern;

/** A {@link ModelPattern} made ready for comparison. */
public final class ModelShape {

  private final String literalStart;
  private final Pattern pattern;

  private ModelShape(String literalStart, Pattern pattern) {
    this.literalStart = literalStart;
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
    return new ModelShape(shape.substring(0, literal), Pattern.compile(regex.toString()));
  }

  /** The characters before the first placeholder, upper case, without hyphens. */
  public String literalStart() {
    return literalStart;
  }

  /** Whether a number, written with or without hyphens and spaces, has this shape. */
  public boolean fits(String number) {
    return pattern.matcher(IdentifierKeys.compact(number)).matches();
  }
}
