package dev.interdict.internal.list;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which policy an entry belongs to, by the name that its publisher gives the list or the programme.
 * What is not known is filed under a policy that says so.
 */
final class ListPolicies {

  /** For lists without a rule that the catalog knows. */
  static final String OTHER = "other-list";

  /** For an agency's own list. */
  static final String OWN = "own-list";

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Map<String, String> BY_KEY = read();

  private ListPolicies() {}

  /** The policy of a list as the Consolidated Screening List names it. */
  static String ofSource(String source, String programs) {
    Matcher codes = IN_BRACKETS.matcher(source);
    String code = codes.find() ? codes.group(1) : source;
    String key = code.strip().toUpperCase(Locale.ROOT);
    if (key.equals("ISN") && programs.toUpperCase(Locale.ROOT).contains("INKSNA")) {
      return "inksna";
    }
    return BY_KEY.getOrDefault("csl " + key, OTHER);
  }

  /** The policies of OFAC programmes. */
  static Set<String> ofPrograms(List<String> programs, boolean blocked) {
    if (blocked) {
      return Set.of("ofac-sdn");
    }
    Set<String> policies = new LinkedHashSet<>();
    for (String program : programs) {
      policies.add(BY_KEY.getOrDefault("ofac " + program.toUpperCase(Locale.ROOT), "ofac-non-sdn"));
    }
    return policies.isEmpty() ? Set.of("ofac-non-sdn") : policies;
  }

  /** The policy of an OpenSanctions dataset. */
  static String ofDataset(String name) {
    return BY_KEY.getOrDefault("opensanctions " + name.strip().toUpperCase(Locale.ROOT), OTHER);
  }

  /** Whether a programme occurs on OFAC's non-SDN lists only. */
  static boolean isNonSdn(String text) {
    return text.contains("NS-PLC") || text.contains("CMIC-EO") || text.contains("CCMC-EO");
  }

  private static Map<String, String> read() {
    Map<String, String> policies = new HashMap<>();
    for (String line : ListResources.lines("policies.csv")) {
      List<String> cells = Splitter.on(',').trimResults().splitToList(line);
      policies.put(cells.get(0) + " " + cells.get(1).toUpperCase(Locale.ROOT), cells.get(2));
    }
    return Map.copyOf(policies);
  }
}
