package dev.interdict.audit;

import dev.interdict.Verdict;
import dev.interdict.record.source.RecordFormat;
import dev.interdict.report.ReportFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options as people write them. */
final class Keys {

  private Keys() {}

  private static <T> Iterator<String> keys(T[] values, Function<T, String> key) {
    return Arrays.stream(values).map(key).iterator();
  }

  private static <T> T pick(T[] values, Function<T, String> key, String text) {
    return Arrays.stream(values)
        .filter(value -> key.apply(value).equals(text.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + text
                        + "' is none of "
                        + Arrays.stream(values).map(key).collect(Collectors.joining(", "))));
  }

  /** Reads {@code text}, {@code json} or another format of reports, and completes it. */
  static final class Reports implements ITypeConverter<ReportFormat>, Iterable<String> {
    @Override
    public ReportFormat convert(String text) {
      return pick(ReportFormat.values(), ReportFormat::key, text);
    }

    @Override
    public Iterator<String> iterator() {
      return keys(ReportFormat.values(), ReportFormat::key);
    }
  }

  /**
   * Format of an input.
   *
   * @param format the format; empty to tell it from the content
   */
  record InputFormat(Optional<RecordFormat> format) {

    static final InputFormat AUTO = new InputFormat(Optional.empty());

    String key() {
      return format.map(RecordFormat::key).orElse("auto");
    }

    @Override
    public String toString() {
      return key();
    }
  }

  /** Reads {@code auto} or the name of an input format, and completes it. */
  static final class Inputs implements ITypeConverter<InputFormat>, Iterable<String> {
    @Override
    public InputFormat convert(String text) {
      return pick(all(), InputFormat::key, text);
    }

    @Override
    public Iterator<String> iterator() {
      return keys(all(), InputFormat::key);
    }

    private static InputFormat[] all() {
      return Stream.concat(
              Stream.of(InputFormat.AUTO),
              Arrays.stream(RecordFormat.values())
                  .map(format -> new InputFormat(Optional.of(format))))
          .toArray(InputFormat[]::new);
    }
  }

  /** Verdict from which a run counts as failed; empty for never. */
  enum FailOn {
    PROHIBITED(Optional.of(Verdict.PROHIBITED)),
    REVIEW(Optional.of(Verdict.REVIEW)),
    ADVISORY(Optional.of(Verdict.ADVISORY)),
    INFORMATIONAL(Optional.of(Verdict.INFORMATIONAL)),
    NEVER(Optional.empty());

    private final Optional<Verdict> from;

    FailOn(Optional<Verdict> from) {
      this.from = from;
    }

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean isReachedBy(Verdict verdict) {
      return from.filter(lowest -> verdict.compareTo(lowest) >= 0).isPresent();
    }
  }

  /** Reads a verdict or {@code never}, and completes it. */
  static final class Verdicts implements ITypeConverter<FailOn>, Iterable<String> {
    @Override
    public FailOn convert(String text) {
      return pick(FailOn.values(), FailOn::key, text);
    }

    @Override
    public Iterator<String> iterator() {
      return keys(FailOn.values(), FailOn::key);
    }
  }

  /** Reads a day such as {@code 2021-07-26}. */
  static final class Days implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text.strip());
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + text + "' is no date; write year-month-day, such as 2021-07-26");
      }
    }
  }
}
