package dev.interdict.internal.score;

import dev.interdict.Evidence;
import dev.interdict.catalog.Identifier;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.weight.Weight;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record that names its maker speaks against other makers in its texts: "Archer", made by Neros,
 * is no router, and a part described as fit for another firm's drone is not that firm's.
 */
final class AnotherMaker {

  /** What people write into a maker's field that they cannot fill. */
  private static final Set<String> NO_MAKER =
      Set.of(
          "generic",
          "various",
          "unknown",
          "none",
          "na",
          "n",
          "a",
          "tbd",
          "tba",
          "any",
          "other",
          "multiple",
          "oem",
          "unspecified",
          "unbranded",
          "see",
          "custom",
          "not");

  private AnotherMaker() {}

  /** The evidence against the vendor; empty if no other maker is named. */
  static Optional<Evidence> evidence(List<Hit> surestFirst, RecordContext context) {
    Hit best = surestFirst.get(0);
    boolean bySomebodyElse =
        !best.mention().role().isName()
            && !(best.designation() instanceof Identifier)
            && surestFirst.stream().noneMatch(hit -> hit.mention().role() == Role.MANUFACTURER);
    if (!bySomebodyElse) {
      return Optional.empty();
    }
    return context.mentions().stream()
        .filter(mention -> mention.role() == Role.MANUFACTURER)
        .map(Mention::text)
        .filter(AnotherMaker::isMaker)
        .findFirst()
        .map(
            maker ->
                new Evidence(
                    "another maker",
                    Weight.ANOTHER_MAKER.nats(),
                    maker,
                    best.designation().text()));
  }

  private static boolean isMaker(String text) {
    List<Name.Word> words = Name.of(text).words();
    return words.stream().anyMatch(word -> word.kind() == Name.Kind.WORD)
        && words.stream().noneMatch(word -> NO_MAKER.contains(word.token().text()));
  }
}
