package dev.interdict.audit;

import dev.interdict.Verdict;
import dev.interdict.report.ReportChange;
import dev.interdict.report.ReportedMatch;
import dev.interdict.report.ReportedRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Findings that differ between two reports, gravest first. */
final class ChangesText {

  private static final int REASONS = 6;

  private final Lines lines;
  private final boolean verbose;
  private final List<ReportChange> changes = new ArrayList<>();

  ChangesText(Lines lines, boolean verbose) {
    this.lines = lines;
    this.verbose = verbose;
  }

  void add(List<ReportChange> more) {
    changes.addAll(more);
  }

  /** Writes all of them; returns whether there are any. */
  boolean write(String compared) throws IOException {
    lines.line(0, counts() + " " + compared);
    changes.sort(Comparator.comparing(ReportChange::gravest).reversed());
    for (ReportChange change : changes) {
      lines.blank();
      write(change);
    }
    lines.flush();
    return !changes.isEmpty();
  }

  private String counts() {
    if (changes.isEmpty()) {
      return "No finding differs";
    }
    Map<ReportChange.Kind, Integer> counts = new EnumMap<>(ReportChange.Kind.class);
    changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    return counts.getOrDefault(ReportChange.Kind.NEW, 0)
        + " new, "
        + counts.getOrDefault(ReportChange.Kind.GONE, 0)
        + " gone, "
        + counts.getOrDefault(ReportChange.Kind.CHANGED, 0)
        + " changed";
  }

  private void write(ReportChange change) throws IOException {
    ReportedRecord told = change.record();
    ReportedMatch match = change.after().or(change::before).orElseThrow();
    lines.line(
        0,
        change.kind()
            + "  "
            + verdicts(change)
            + "  "
            + told.record().id()
            + " · "
            + told.agency().orElse("no agency")
            + " · "
            + told.record().date().map(LocalDate::toString).orElse("no date")
            + " · "
            + told.record().headline());
    lines.line(2, match.vendorName() + " (" + match.vendorId() + ")");
    List<String> reasons = change.reasons();
    int shown = verbose ? reasons.size() : Math.min(REASONS, reasons.size());
    for (String reason : reasons.subList(0, shown)) {
      lines.line(4, reason);
    }
    if (shown < reasons.size()) {
      lines.line(4, "and " + (reasons.size() - shown) + " more; --verbose shows all");
    }
  }

  private static String verdicts(ReportChange change) {
    String before = change.before().map(ReportedMatch::verdict).map(ChangesText::name).orElse("");
    String after = change.after().map(ReportedMatch::verdict).map(ChangesText::name).orElse("");
    return before.isEmpty() || after.isEmpty() || before.equals(after)
        ? after.isEmpty() ? before : after
        : before + " -> " + after;
  }

  private static String name(Verdict verdict) {
    return verdict.name().replace('_', ' ');
  }
}
