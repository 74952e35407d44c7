package dev.interdict.internal.record.bom;

import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import java.util.Optional;
import java.util.Set;

/** Versions of CycloneDX that are known. */
final class CycloneDxVersions {

  private static final Set<String> KNOWN = Set.of("1.2", "1.3", "1.4", "1.5", "1.6", "1.7");

  private CycloneDxVersions() {}

  /** What to report about a version; empty if it is known. */
  static Optional<ReadResult> complaint(String version, String file) {
    return KNOWN.contains(version)
        ? Optional.empty()
        : Optional.of(
            new Rejected(
                new SourceLocation(file, 0),
                "specVersion",
                Reason.UNKNOWN_FORMAT,
                "versions 1.2 to 1.7 are known; what follows was read as if it were one of them"));
  }
}
