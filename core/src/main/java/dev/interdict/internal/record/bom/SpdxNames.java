package dev.interdict.internal.record.bom;

import dev.interdict.record.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the texts of an SPDX package say, in any of its notations. */
final class SpdxNames {

  /** Such as {@code Organization: Example Works (sales@example.com)}. */
  private static final Pattern PARTY =
      Pattern.compile("(?:Organization|Person|Tool):\\s*(.*?)\\s*(?:\\([^()]*\\))?");

  private static final int LONGEST_PARTY = 2_000;

  private static final Set<String> NOTHING = Set.of("NOASSERTION", "NONE");

  private SpdxNames() {}

  /** Adds a supplier or originator. */
  static void party(Role role, String field, String raw, Part part) {
    stated(raw)
        .ifPresent(
            text -> {
              Matcher party = PARTY.matcher(text);
              boolean known = text.length() <= LONGEST_PARTY && party.matches();
              stated(known ? party.group(1) : text)
                  .ifPresent(name -> part.mention(role, field, name));
            });
  }

  /** Adds free text. */
  static void description(String field, String raw, Part part) {
    stated(raw).ifPresent(text -> part.mention(Role.DESCRIPTION, field, text));
  }

  /** Adds a home page or a place to download from. */
  static void link(String field, String raw, Part part) {
    stated(raw).ifPresent(url -> PartTexts.link(field, url, part));
  }

  /** Adds a package URL or CPE; identifiers of other kinds name no maker. */
  static void reference(String type, String locator, Part part) {
    String kind = type.toLowerCase(Locale.ROOT);
    if (kind.equals("purl") || kind.equals("packageurl")) {
      PartTexts.text("purl", locator, part);
    } else if (kind.startsWith("cpe2")) {
      PartTexts.text("cpe", locator, part);
    }
  }

  /** Notes what the package is for, from which hardware is told. */
  static void purpose(String raw, Part part) {
    part.note("type", raw.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> stated(String raw) {
    String text = raw.strip();
    return text.isEmpty() || NOTHING.contains(text) ? Optional.empty() : Optional.of(text);
  }
}
