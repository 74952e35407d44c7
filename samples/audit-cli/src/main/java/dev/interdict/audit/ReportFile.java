package dev.interdict.audit;

import dev.interdict.report.ReportReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A JSON report that a command reads. */
record ReportFile(Input input) {

  static ReportFile of(String argument) {
    return new ReportFile(Input.all(List.of(argument)).get(0));
  }

  /**
   * Reads the whole report.
   *
   * @throws UserError if it is none, or not whole
   */
  void read(Surroundings surroundings, ReportReader.Listener listener) throws IOException {
    try (InputStream in = input.open(surroundings.in())) {
      ReportReader.read(in, listener);
    } catch (ReaderGoneException e) {
      throw e;
    } catch (IOException e) {
      throw new UserError(input.name() + " cannot be read as a report: " + e.getMessage());
    }
  }
}
