package dev.interdict.internal.recall;

import dev.interdict.catalog.Designation;
import dev.interdict.catalog.Identifier;
import dev.interdict.catalog.Identifier.Scheme;
import dev.interdict.catalog.ModelPattern;
import dev.interdict.internal.text.Texts;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifiers and part numbers of a mention, and the keys under which the listed ones are found.
 */
public final class IdentifierKeys {

  /** Longer runs of characters are no part numbers. */
  private static final int LONGEST_NUMBER = 40;

  private static final int SHORTEST_NUMBER = 4;
  private static final int FCC_GRANTEE_SHORT = 3;
  private static final int FCC_GRANTEE_LONG = 5;

  private static final Pattern CHUNK = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}#*._/-]{2,}");
  private static final Pattern MAC =
      Pattern.compile("(?<![0-9A-F])(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}(?![0-9A-F])");
  private static final Pattern FCC_ID =
      Pattern.compile("FCC\\s*-?\\s*ID\\s*[:#]?\\s*([A-Z0-9]{3}[A-Z0-9-]{1,16})");
  private static final Pattern REMOTE_ID_SERIAL =
      Pattern.compile("[A-Z0-9]{4}[1-9A-F][A-Z0-9]{1,15}");

  private IdentifierKeys() {}

  /**
   * A number found in a mention.
   *
   * @param keys what to look up
   * @param start where it starts in the text
   * @param end where it ends
   */
  public record Found(List<String> keys, int start, int end) {}

  /** The key of a listed identifier or part-number shape; empty for names. */
  public static List<String> indexed(Designation designation) {
    if (designation instanceof Identifier identifier) {
      return List.of(key(identifier.scheme(), identifier.text()));
    }
    return designation instanceof ModelPattern pattern
        ? List.of("model:" + ModelShape.of(pattern).literalStart())
        : List.of();
  }

  /** The identifiers and part numbers that a mention holds. */
  public static List<Found> queried(Mention mention) {
    if (mention.role().isName()) {
      return List.of();
    }
    String text = mention.text().toUpperCase(Locale.ROOT);
    if (text.length() != mention.text().length()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    switch (mention.role()) {
      case UEI -> found.add(whole(text, key(Scheme.UEI, compact(text))));
      case CAGE -> found.add(whole(text, key(Scheme.CAGE, compact(text))));
      default -> {
        macs(text, found);
        fccIds(mention, text, found);
        if (mention.role() == Role.IDENTIFIER) {
          serials(mention, text, found);
        } else {
          numbers(mention, text, found);
        }
      }
    }
    return found;
  }

  /** Letters and digits of a number, upper case. */
  public static String compact(String number) {
    StringBuilder compact = new StringBuilder(number.length());
    String upper = Texts.fold(number).toUpperCase(Locale.ROOT);
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      if (c != '-' && c != ' ' && c != '\t') {
        compact.append(c);
      }
    }
    return compact.toString();
  }

  private static void macs(String text, List<Found> found) {
    for (Matcher mac = MAC.matcher(text); mac.find(); ) {
      String digits = mac.group().replaceAll("[:-]", "");
      List<String> keys =
          List.of(
              key(Scheme.IEEE_OUI, digits.substring(0, 6)),
              key(Scheme.IEEE_OUI, digits.substring(0, 7)),
              key(Scheme.IEEE_OUI, digits.substring(0, 9)));
      found.add(new Found(keys, mac.start(), mac.end()));
    }
  }

  private static void fccIds(Mention mention, String text, List<Found> found) {
    for (Matcher id = FCC_ID.matcher(text); id.find(); ) {
      found.add(new Found(grantees(id.group(1)), id.start(1), id.end(1)));
    }
    boolean fccField = mention.field().toLowerCase(Locale.ROOT).contains("fcc");
    if (fccField && found.isEmpty() && compact(text).length() > FCC_GRANTEE_SHORT) {
      found.add(new Found(grantees(compact(text)), 0, text.length()));
    }
  }

  /** Codes that start with a digit 2 to 9 have five characters, all others three. */
  private static List<String> grantees(String fccId) {
    boolean isLong = Character.isDigit(fccId.charAt(0)) && fccId.length() > FCC_GRANTEE_LONG;
    int length = isLong ? FCC_GRANTEE_LONG : FCC_GRANTEE_SHORT;
    return List.of(key(Scheme.FCC_GRANTEE, fccId.substring(0, length)));
  }

  private static void serials(Mention mention, String text, List<Found> found) {
    String field = mention.field().toLowerCase(Locale.ROOT);
    boolean remoteId = field.contains("serial") || field.contains("remote");
    String compact = compact(text);
    if (remoteId && REMOTE_ID_SERIAL.matcher(compact).matches()) {
      found.add(whole(text, key(Scheme.REMOTE_ID, compact.substring(0, 4))));
    }
    if (field.contains("usb") && compact.matches("[0-9A-F]{4}:.*")) {
      found.add(whole(text, key(Scheme.USB_VENDOR, compact.substring(0, 4))));
    }
  }

  private static void numbers(Mention mention, String text, List<Found> found) {
    if (mention.role() == Role.PART_NUMBER) {
      addNumber(text, 0, found);
    }
    for (Matcher chunk = CHUNK.matcher(text); chunk.find(); ) {
      addNumber(chunk.group(), chunk.start(), found);
    }
  }

  private static void addNumber(String number, int start, List<Found> found) {
    String compact = compact(number);
    boolean plausible =
        compact.length() >= SHORTEST_NUMBER
            && compact.length() <= LONGEST_NUMBER
            && compact.chars().anyMatch(Character::isDigit);
    if (!plausible) {
      return;
    }
    List<String> keys = new ArrayList<>();
    for (int length = 2; length <= compact.length(); length++) {
      keys.add("model:" + compact.substring(0, length));
    }
    found.add(new Found(keys, start, start + number.length()));
  }

  private static Found whole(String text, String key) {
    return new Found(List.of(key), 0, text.length());
  }

  private static String key(Scheme scheme, String number) {
    return scheme + ":" + number;
  }
}
