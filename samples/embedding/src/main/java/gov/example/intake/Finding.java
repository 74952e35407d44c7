package gov.example.intake;

import dev.interdict.Verdict;
import java.util.List;

/**
 * One rule that touches one line of a request.
 *
 * @param line line of the request, from 1
 * @param vendor restricted vendor that the line names
 * @param confidence probability that the line means this vendor, 0 to 1
 * @param matchedText words of the request that named the vendor
 * @param rule the rule
 * @param verdict what the rule comes to
 * @param reasons why, in sentences
 * @param citations where to read the rule
 */
public record Finding(
    int line,
    String vendor,
    double confidence,
    String matchedText,
    String rule,
    Verdict verdict,
    List<String> reasons,
    List<String> citations) {}
