package gov.example.intake;

import dev.interdict.Verdict;
import java.time.Instant;
import java.util.List;

/**
 * What is kept on file about the screening of a request.
 *
 * @param requestId number of the request
 * @param decidedAt when it was screened
 * @param nextStep what happens now
 * @param verdict the gravest verdict of its lines
 * @param findings rules that warn, ask or forbid, by line, gravest first
 * @param uncheckedLines lines that say nothing that could be checked, from 1
 * @param catalog day and digest of the catalog that was asked
 */
public record Decision(
    String requestId,
    Instant decidedAt,
    NextStep nextStep,
    Verdict verdict,
    List<Finding> findings,
    List<Integer> uncheckedLines,
    String catalog) {

  public Decision {
    findings = List.copyOf(findings);
    uncheckedLines = List.copyOf(uncheckedLines);
  }
}
