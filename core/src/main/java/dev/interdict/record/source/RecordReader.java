package dev.interdict.record.source;

import static java.util.Objects.requireNonNull;

import dev.interdict.internal.record.FormatSniffer;
import dev.interdict.internal.record.row.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens files of procurement records and bills of materials as a stream of results. Records are
 * read as the stream is consumed; memory does not grow with the file. Instances are immutable and
 * safe for use by several threads; a stream belongs to one.
 *
 * <p>Text may be UTF-8, UTF-16 or windows-1252, and may be packed with gzip or stand in a ZIP
 * archive, whose files are read in turn as {@code archive.zip!file.csv}. Workbooks, PDF and other
 * binary files are rejected with a word on what to do. Files may come from anyone: sizes, depths
 * and counts have limits, and what exceeds them is rejected.
 *
 * <pre>{@code
 * RecordReader reader = RecordReader.sniffing().withColumn("Maker", "manufacturer");
 * try (Stream<ReadResult> results = reader.open(Path.of("awards.csv"))) {
 *   Report report = checker.checkAll(results);
 *   System.out.println(report.summary().worst() + ", not read: " + report.rejected());
 * }
 * }</pre>
 */
public final class RecordReader {

  private final ReadOptions options;

  private RecordReader(ReadOptions options) {
    this.options = options;
  }

  /** A reader that tells the format from the content. */
  public static RecordReader sniffing() {
    return new RecordReader(new ReadOptions(Optional.empty(), Map.of()));
  }

  /** A reader for one format. */
  public static RecordReader of(RecordFormat format) {
    return new RecordReader(new ReadOptions(Optional.of(format), Map.of()));
  }

  /**
   * A reader that also knows a column, or a member of JSON records, by another name. The name wins
   * over what it would otherwise mean.
   *
   * @param column the name in the file; case, blanks and punctuation do not count
   * @param meaning one of {@code record_id, record_type, award_id, action_date, agency, sub_agency,
   *     vendor, vendor_uei, vendor_cage, vendor_country, parent, funding_agency, manufacturer,
   *     supplier, part_number, product, description, psc, naics, origin_country, amount}
   * @throws IllegalArgumentException if the meaning is none of these
   */
  public RecordReader withColumn(String column, String meaning) {
    return new RecordReader(
        options.withColumn(requireNonNull(column, "column"), requireNonNull(meaning, "meaning")));
  }

  /**
   * Opens a file. A file that cannot be opened, or whose format is not known, yields one {@link
   * ReadResult.Rejected}; nothing is thrown for the file's content. Close the stream.
   */
  public Stream<ReadResult> open(Path file) {
    try {
      return open(Files.newInputStream(file), file.toString());
    } catch (IOException e) {
      return Stream.of(FormatSniffer.unreadable(file.toString(), e));
    }
  }

  /**
   * Opens a stream under a name that is used in locations. Closing the result closes the input.
   *
   * @param input the bytes; need not be buffered
   * @param name what to call the input in reports
   */
  public Stream<ReadResult> open(InputStream input, String name) {
    return FormatSniffer.open(
        requireNonNull(input, "input"), requireNonNull(name, "name"), options);
  }

  /**
   * Tells in which format an input would be read, from at most its first 64 K characters.
   *
   * @param input the bytes; stays open
   * @return the format; empty for a ZIP archive, whose files may have several, and for an input
   *     that is empty or not understood
   * @throws IOException if the input cannot be read
   */
  public Optional<RecordFormat> formatOf(InputStream input) throws IOException {
    return FormatSniffer.formatOf(requireNonNull(input, "input"), options);
  }
}
