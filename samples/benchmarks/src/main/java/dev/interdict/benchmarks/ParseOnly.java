package dev.interdict.benchmarks;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Splits a CSV file into cells with OpenCSV and does nothing with them. */
public final class ParseOnly {

  private ParseOnly() {}

  /** Parses the file that is named. */
  public static void main(String... arguments) throws IOException, CsvException {
    long rows = 0;
    long cells = 0;
    try (CSVReader reader =
        new CSVReaderBuilder(Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
        rows++;
        cells += row.length;
      }
    }
    System.out.println(rows + " rows, " + cells + " cells");
  }
}
