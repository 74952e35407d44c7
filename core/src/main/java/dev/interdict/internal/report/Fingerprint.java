package dev.interdict.internal.report;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.interdict.record.Checkable;
import dev.interdict.record.SourceLocation;
import dev.interdict.report.ReportedRuling;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Keys that survive a sorted, renamed or shortened file: they are made of what a record says, never
 * of where it stands.
 */
public final class Fingerprint {

  private static final int LENGTH = 32;
  private static final int BASIS = 16;
  private static final String VERSION = "1";

  private Fingerprint() {}

  /** The key of one vendor in one record, 32 hexadecimal digits. */
  public static String of(Checkable checked, String vendorId) {
    Hasher hasher = Hashing.sha256().newHasher();
    put(hasher, VERSION);
    put(hasher, vendorId);
    put(hasher, record(checked));
    return hasher.hash().toString().substring(0, LENGTH);
  }

  /** The key of one record, 32 hexadecimal digits. */
  public static String record(Checkable checked) {
    Hasher hasher = Hashing.sha256().newHasher();
    put(hasher, ownKey(checked));
    put(hasher, checked.date().map(Object::toString).orElse(""));
    checked.agencies().forEach(agency -> put(hasher, agency));
    checked.mentions().stream()
        .map(mention -> mention.role().key() + "\u0000" + folded(mention.text()))
        .distinct()
        .sorted()
        .forEach(text -> put(hasher, text));
    return hasher.hash().toString().substring(0, LENGTH);
  }

  /**
   * The key of the law behind a finding: which rules count or would count today, since when, and
   * what they come to. It changes when a listing or a rule does.
   */
  public static String basis(List<ReportedRuling> rulings) {
    Hasher hasher = Hashing.sha256().newHasher();
    rulings.stream()
        .filter(Weights::counts)
        .map(
            ruling ->
                String.join(
                    "\u0000",
                    ruling.policyId(),
                    ruling.provision(),
                    ruling.since().map(Object::toString).orElse(""),
                    ruling.until().map(Object::toString).orElse(""),
                    ruling.verdict().name(),
                    ruling.today().name()))
        .sorted()
        .forEach(text -> put(hasher, text));
    return hasher.hash().toString().substring(0, BASIS);
  }

  /** Empty if the reader made the key from the record's place. */
  private static String ownKey(Checkable checked) {
    long row = checked.source().map(SourceLocation::row).orElse(0L);
    boolean made = checked.id().equals("row " + row) || checked.id().equals("component " + row);
    return made ? "" : checked.id();
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static void put(Hasher hasher, String text) {
    hasher.putString(text, StandardCharsets.UTF_8).putByte((byte) 0);
  }
}
