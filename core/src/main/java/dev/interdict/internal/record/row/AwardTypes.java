package dev.interdict.internal.record.row;

import dev.interdict.record.RecordType;
import dev.interdict.record.source.ReadResult.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what the buyer did from the words of award systems. */
public final class AwardTypes {

  private AwardTypes() {}

  /**
   * Reads Interdict's own column.
   *
   * @throws BadCell if the word is none of its words
   */
  static RecordType parse(Cell cell) throws BadCell {
    String word = cell.text().toLowerCase(Locale.ROOT);
    return Arrays.stream(RecordType.values())
        .filter(type -> type.key().equals(word))
        .findFirst()
        .or(() -> known(word))
        .orElseThrow(() -> unknown(cell));
  }

  /** Reads an award type of another system; an unknown one counts as an award. */
  static RecordType guess(String text) {
    return known(text.toLowerCase(Locale.ROOT)).orElse(RecordType.AWARD);
  }

  /** Reads the action of a modification: an FPDS code or its description. */
  static RecordType ofModification(String action) {
    String word = action.toLowerCase(Locale.ROOT);
    boolean option =
        word.equals("g") || word.contains("exercise an option") || word.contains("option");
    return option ? RecordType.OPTION : RecordType.MODIFICATION;
  }

  private static Optional<RecordType> known(String word) {
    if (word.contains("option")) {
      return Optional.of(RecordType.OPTION);
    }
    if (word.contains("modif") || word.equals("mod")) {
      return Optional.of(RecordType.MODIFICATION);
    }
    if (word.contains("grant") || word.contains("cooperative agreement") || word.contains("loan")) {
      return Optional.of(RecordType.GRANT);
    }
    boolean order = word.contains("order") && !word.contains("purchase order");
    if (order || word.contains("bpa call")) {
      return Optional.of(RecordType.ORDER);
    }
    boolean award =
        word.contains("award")
            || word.contains("purchase")
            || word.contains("contract")
            || word.contains("idv");
    return award ? Optional.of(RecordType.AWARD) : Optional.empty();
  }

  private static BadCell unknown(Cell cell) {
    String words =
        Arrays.stream(RecordType.values()).map(RecordType::key).collect(Collectors.joining(", "));
    return new BadCell(cell.field(), Reason.BAD_VALUE, "not a record type; write one of " + words);
  }
}
