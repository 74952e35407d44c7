package dev.interdict.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes up names and purchases that look like those of award data. The same seed, the same text.
 */
final class MadeUp {

  /** Stands for names that are made up. */
  static final String NAMES = "made-up";

  private static final List<String> BEGINNINGS =
      List.of(
          "Al", "Bar", "Bran", "Cal", "Car", "Dal", "Den", "El", "Fer", "Gar", "Hal", "Har", "Jen",
          "Kel", "Lan", "Mar", "Mc", "Nor", "O'", "Par", "Quin", "Ros", "San", "Shel", "Stan",
          "Tor", "Van", "Wal", "Wes", "Zim");
  private static final List<String> MIDDLES =
      List.of(
          "", "", "der", "ding", "e", "er", "i", "ing", "la", "le", "lo", "ma", "mer", "na", "o",
          "ri", "ro", "ster", "ter", "vi");
  private static final List<String> ENDS =
      List.of(
          "berg", "bert", "brook", "croft", "dale", "don", "field", "ford", "gan", "ham", "kins",
          "land", "ley", "man", "mond", "nell", "ner", "rick", "rison", "sen", "shaw", "son",
          "stein", "ton", "vale", "wick", "wood", "worth", "x", "zer");
  private static final List<String> PLACES =
      List.of(
          "Alaska",
          "American",
          "Atlantic",
          "Bay Area",
          "Capitol",
          "Carolina",
          "Chesapeake",
          "Dakota",
          "Delta",
          "Eastern",
          "First Coast",
          "Great Lakes",
          "Gulf",
          "Hawaii",
          "Midwest",
          "National",
          "New England",
          "Northwest",
          "Pacific",
          "Potomac",
          "Rocky Mountain",
          "Southern",
          "Texas",
          "Tri-State",
          "United",
          "Virginia",
          "West Coast");
  private static final List<String> TRADES =
      List.of(
          "Aerospace",
          "Analytics",
          "Aviation",
          "Builders",
          "Communications",
          "Construction",
          "Consulting",
          "Contracting",
          "Dental",
          "Design",
          "Electric",
          "Electronics",
          "Energy",
          "Engineering",
          "Environmental",
          "Facilities",
          "Health",
          "Industries",
          "Janitorial",
          "Laboratories",
          "Logistics",
          "Machine",
          "Maintenance",
          "Management",
          "Marine",
          "Medical",
          "Office Products",
          "Optics",
          "Paving",
          "Roofing",
          "Scientific",
          "Security",
          "Software",
          "Staffing",
          "Supply",
          "Systems",
          "Technologies",
          "Technology",
          "Tool",
          "Trucking");
  private static final List<String> TAILS =
      List.of(
          "",
          "Associates",
          "Company",
          "Enterprises",
          "Group",
          "Partners",
          "Services",
          "Solutions",
          "of America",
          "International");
  private static final List<String> FORMS =
      List.of(
          "",
          "Co",
          "Corp",
          "Corporation",
          "Inc",
          "Inc.",
          "Incorporated",
          "L.L.C.",
          "LLC",
          "LLC",
          "LLC",
          "LLP",
          "LP",
          "Ltd");
  private static final List<String> VERBS =
      List.of(
          "FURNISH",
          "INSTALL",
          "LEASE",
          "MAINTAIN",
          "PURCHASE",
          "PROVIDE",
          "REPAIR",
          "REPLACE",
          "SUPPLY",
          "UPGRADE");
  private static final List<String> GOODS =
      List.of(
          "AIR FILTERS",
          "BOILER PARTS",
          "CAMERAS",
          "CISCO SWITCHES",
          "COPIER",
          "DRONE",
          "ELEVATOR",
          "FENCE",
          "FIRE ALARM PANEL",
          "FORKLIFT",
          "GENERATOR SET",
          "HVAC UNIT",
          "LAB REAGENTS",
          "LAPTOPS",
          "MICROSCOPE",
          "NETWORK ROUTER",
          "PUMPS",
          "RADIO SETS",
          "ROOF",
          "SOFTWARE LICENSES",
          "SURGICAL KITS",
          "TIRES",
          "TRAINING",
          "VALVES",
          "WINDOWS");
  private static final List<String> ENDINGS =
      List.of(
          "AT BLDG %d",
          "FOR WARD %d",
          "IAW PWS PARA %d",
          "LOT %d",
          "NSN %d",
          "OPTION YEAR %d",
          "QTY %d EA",
          "ROOM %d",
          "TASK ORDER %d",
          "UNIT %d");

  private final Random random;

  MadeUp(long seed) {
    random = new Random(seed);
  }

  /**
   * Distinct names of companies.
   *
   * @param source {@link #NAMES}, or a file of names, one a line, of which all are taken
   */
  static List<String> companies(int count, String source) {
    if (source.equals(NAMES)) {
      return distinct(count, new MadeUp(1)::company);
    }
    try (Stream<String> lines = Files.lines(Path.of(source))) {
      return lines.map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the names of " + source, e);
    }
  }

  /** Distinct descriptions of purchases. */
  static List<String> purchases(int count) {
    return distinct(count, new MadeUp(2)::purchase);
  }

  private static List<String> distinct(int count, Supplier<String> source) {
    Set<String> texts = new LinkedHashSet<>();
    while (texts.size() < count) {
      texts.add(source.get());
    }
    return List.copyOf(texts);
  }

  private String company() {
    String name =
        String.join(" ", owner(), any(TRADES), any(TAILS), any(FORMS))
            .replaceAll(" +", " ")
            .strip();
    return random.nextInt(3) > 0 ? name.toUpperCase(Locale.ROOT) : name;
  }

  private String owner() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> any(PLACES);
      case 2 -> any(PLACES) + " " + surname();
      case 3 -> surname() + " & " + surname();
      case 4 -> surname() + " and Sons";
      case 5 -> initials();
      default -> surname();
    };
  }

  private String surname() {
    return any(BEGINNINGS) + any(MIDDLES) + any(ENDS);
  }

  private String initials() {
    return random
        .ints(2 + random.nextInt(2), 'A', 'Z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String purchase() {
    StringBuilder text = new StringBuilder(any(VERBS));
    int things = 1 + random.nextInt(3);
    for (int i = 0; i < things; i++) {
      text.append(i == 0 ? " " : ", ").append(any(GOODS));
    }
    return text.append(' ')
        .append(any(ENDINGS).formatted(1 + random.nextInt(9_999)))
        .append(' ')
        .append(any(ENDINGS).formatted(1 + random.nextInt(9_999)))
        .toString();
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
