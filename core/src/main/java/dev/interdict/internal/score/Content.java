package dev.interdict.internal.score;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * All of a record that tells who made or sold a thing. Records with the same content have the same
 * matches; day, buyer and amount only matter to the rules.
 *
 * @param mentions texts and identifiers, in the record's order
 * @param psc Product or Service Code
 * @param naics NAICS code
 * @param vendorCountry country in which the vendor sits, as read
 * @param whole false for a mention by itself, of which nothing else is known
 */
record Content(
    List<Mention> mentions,
    Optional<String> psc,
    Optional<String> naics,
    Optional<String> vendorCountry,
    boolean whole) {

  static Content of(Checkable record) {
    return new Content(
        record.mentions(), record.psc(), record.naics(), record.vendorCountry(), true);
  }

  static Content of(Mention mention) {
    return new Content(
        List.of(mention), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /**
   * SHA-256, which nobody can make two contents share. Empty if a text has characters outside the
   * basic plane: half a pair of them has no bytes of its own.
   */
  Optional<HashCode> digest() {
    StringBuilder all = new StringBuilder(512);
    for (Mention mention : mentions) {
      all.append(mention.role().key());
      append(mention.field(), all);
      append(mention.text(), all);
    }
    append(psc.orElse(""), all);
    append(naics.orElse(""), all);
    append(vendorCountry.orElse(""), all);
    String text = all.append(whole).toString();
    return hasSurrogate(text)
        ? Optional.empty()
        : Optional.of(Hashing.sha256().hashString(text, StandardCharsets.UTF_8));
  }

  /** With its length in front, so that no two sequences of texts read alike. */
  private static void append(String text, StringBuilder all) {
    all.append(' ').append(text.length()).append(' ').append(text);
  }

  private static boolean hasSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
