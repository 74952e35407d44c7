package dev.interdict.internal.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Day of an edition and where it was read.
 *
 * @param day the day
 * @param from where it stands
 */
record EditionDate(LocalDate day, String from) {

  private static final Pattern DAY = Pattern.compile("(20\\d{2})[-_.]?([01]\\d)[-_.]?([0-3]\\d)");
  private static final Pattern MONTH = Pattern.compile("(20\\d{2})[-_]([01]\\d)");

  /** SAM.gov numbers its files by year and day of the year: 20049 is 2020-02-18. */
  private static final Pattern SAM_DAY =
      Pattern.compile("(?i)(?:Extract_(?:V2_)?|FASCSAOrders)(\\d{2})(\\d{3})\\b");

  static EditionDate of(Path path, Optional<LocalDate> stated) throws IOException {
    if (stated.isPresent()) {
      return new EditionDate(stated.get(), "stated in the list");
    }
    Optional<LocalDate> fetched = DownloadLog.beside(path).day(path);
    if (fetched.isPresent()) {
      return new EditionDate(fetched.get(), "recorded by the download");
    }
    return inName(path.getFileName().toString())
        .map(day -> new EditionDate(day, "in the file name"))
        .orElseGet(() -> new EditionDate(modified(path), "time of the file"));
  }

  private static Optional<LocalDate> inName(String name) {
    Matcher sam = SAM_DAY.matcher(name);
    try {
      if (sam.find()) {
        return Optional.of(
            LocalDate.ofYearDay(
                2000 + Integer.parseInt(sam.group(1)), Integer.parseInt(sam.group(2))));
      }
      Matcher day = DAY.matcher(name);
      if (day.find()) {
        return Optional.of(
            LocalDate.parse(String.join("-", day.group(1), day.group(2), day.group(3))));
      }
      Matcher month = MONTH.matcher(name);
      return month.find()
          ? Optional.of(LocalDate.parse(month.group(1) + "-" + month.group(2) + "-01"))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate modified(Path path) {
    try {
      return LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneOffset.UTC);
    } catch (IOException e) {
      return LocalDate.EPOCH;
    }
  }
}
