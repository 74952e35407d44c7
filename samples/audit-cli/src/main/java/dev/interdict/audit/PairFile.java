package dev.interdict.audit;

import dev.interdict.audit.CompareCommand.PairRow;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Item;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.RecordFormat;
import dev.interdict.record.source.RecordReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows of two names, read as the library reads any table: encodings, quotes, limits and all. */
final class PairFile {

  private static final String FIRST = "name1";
  private static final String SECOND = "name2";
  private static final int LOOK_AT = 1 << 14;
  private static final RecordReader READER =
      RecordReader.of(RecordFormat.CSV)
          .withColumn(FIRST, "manufacturer")
          .withColumn(SECOND, "supplier");

  private PairFile() {}

  /**
   * The rows below the header.
   *
   * @throws UserError if the first line does not name both columns
   */
  static Stream<PairRow> read(Input input, Surroundings surroundings, Progress progress)
      throws IOException {
    BufferedInputStream in =
        new BufferedInputStream(progress.counting(input.open(surroundings.in())), LOOK_AT);
    refuseOtherColumns(in, input.name());
    return READER.open(in, input.name()).flatMap(PairFile::row);
  }

  /** Two bytes a letter leave zeros behind; packed files are told by the rows they yield. */
  private static void refuseOtherColumns(BufferedInputStream in, String name) throws IOException {
    in.mark(LOOK_AT);
    byte[] bytes = in.readNBytes(LOOK_AT);
    in.reset();
    String head = new String(bytes, StandardCharsets.ISO_8859_1);
    if (isPacked(head)) {
      return;
    }
    String header =
        head.replace("\0", "").lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    if (header.isEmpty()) {
      throw new UserError(name + " is empty; it needs the columns name1 and name2");
    }
    String plain = plain(header);
    if (!plain.contains(FIRST) || !plain.contains(SECOND)) {
      throw new UserError(name + ": the first line must name the columns name1 and name2");
    }
  }

  private static boolean isPacked(String head) {
    return head.startsWith("\u001f\u008b") || head.startsWith("PK\u0003\u0004");
  }

  private static Stream<PairRow> row(ReadResult result) {
    if (result instanceof Rejected rejected) {
      return Stream.of(new PairRow.Bad(rejected));
    }
    return result instanceof Item item
        ? Stream.of(pair(item.record(), item.where()))
        : Stream.empty();
  }

  private static PairRow pair(Checkable row, SourceLocation where) {
    Optional<String> first = text(row, FIRST);
    Optional<String> second = text(row, SECOND);
    if (first.isPresent() && second.isPresent()) {
      return new PairRow.Pair(first.get(), second.get());
    }
    String missing = first.isPresent() ? SECOND : FIRST;
    return new PairRow.Bad(
        new Rejected(
            where,
            missing,
            Reason.NOTHING_TO_CHECK,
            missing + " is empty or missing; both names must be filled in"));
  }

  private static Optional<String> text(Checkable row, String column) {
    return row.mentions().stream()
        .filter(mention -> plain(mention.field()).equals(column))
        .map(Mention::text)
        .findFirst();
  }

  private static String plain(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9,;|]", "");
  }
}
