package dev.interdict.internal.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Parts;
import dev.interdict.internal.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No listed name is left aside that the scorer would have given more. */
class BestCaseTest {

  private static final int NAMES = 400;
  private static final int OTHERS = 250;

  private record Listed(RestrictedVendor vendor, Alias alias, Profile profile) {}

  @Test
  void the_best_case_is_never_worse_than_what_the_words_say() {
    List<Listed> listed = listed();
    Random random = new Random(7);
    List<String> understated = new ArrayList<>();
    int told = 0;
    for (int i = 0; i < NAMES; i++) {
      Listed one = listed.get(random.nextInt(listed.size()));
      String text = written(one.alias.text(), random);
      Name name = Name.of(Tokenizer.nameTokens(text));
      if (name.words().isEmpty()) {
        continue;
      }
      BestCase best = new BestCase(text, name);
      Collections.shuffle(listed, random);
      List<Listed> some = new ArrayList<>(listed.subList(0, OTHERS));
      some.add(one);
      for (Listed other : some) {
        Optional<NameReading> reading =
            NameScorer.read(
                text, name, Parts.of(text, name.words()), Set.of(), other.vendor, other.profile);
        told += reading.isPresent() ? 1 : 0;
        reading
            .filter(read -> !best.mayReach(read.best(), other.profile))
            .ifPresent(read -> understated.add(text + " / " + other.alias.text()));
      }
    }
    assertThat(told).isGreaterThan(NAMES);
    assertThat(understated).isEmpty();
  }

  @Test
  void most_names_are_left_aside() {
    List<Listed> listed = listed();
    String text = "Shenzhen Garden Furniture Technology Co Ltd";
    BestCase best = new BestCase(text, Name.of(Tokenizer.nameTokens(text)));

    assertThat(listed.stream().filter(each -> best.mayReach(0, each.profile)))
        .hasSizeLessThan(listed.size() / 50);
  }

  private static List<Listed> listed() {
    List<Listed> listed = new ArrayList<>();
    for (RestrictedVendor vendor : VendorCatalog.bundled().vendors()) {
      vendor.aliases().forEach(alias -> listed.add(new Listed(vendor, alias, Profile.of(alias))));
    }
    return listed;
  }

  private static String written(String name, Random random) {
    int at = random.nextInt(name.length());
    return switch (random.nextInt(8)) {
      case 0 -> name;
      case 1 -> name.substring(0, at) + name.substring(at + 1);
      case 2 -> name.replaceFirst(" ", "");
      case 3 -> name.substring(0, at) + " " + name.substring(at);
      case 4 -> name.substring(0, Math.min(name.length(), 20 + random.nextInt(15)));
      case 5 -> name.toUpperCase(Locale.ROOT).replace("TECHNOLOGY", "TECH") + " INC";
      case 6 -> name + " USA";
      default -> name.replaceAll("(?<=[a-z])([aeiou])(?=[a-z])", "");
    };
  }
}
