package dev.interdict.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What stands in a report on storage: its lines, and the counts of its last one.
 *
 * @param file id of the file that it is about
 * @param lines lines between the first and the last
 * @param assessed records that it says were assessed
 * @param rejected rows that it says were rejected
 * @param byVerdict records of each verdict
 */
record ReportTail(
    String file, long lines, long assessed, long rejected, TreeMap<String, Long> byVerdict)
    implements Serializable {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a whole report as bytes.
   *
   * @throws IOException if it does not end with its counts
   */
  static ReportTail of(String file, FileSystem files, Path report) throws IOException {
    LastLine last = new LastLine();
    try (InputStream in = files.open(report)) {
      in.transferTo(last);
    }
    JsonNode summary = JSON.readTree(last.text()).path("summary");
    if (summary.isMissingNode()) {
      throw new IOException(report + " does not end with its counts; remove it and run again");
    }
    TreeMap<String, Long> byVerdict = new TreeMap<>();
    summary
        .path("byVerdict")
        .properties()
        .forEach(each -> byVerdict.put(each.getKey(), each.getValue().asLong()));
    return new ReportTail(
        file,
        last.lines() - 2,
        summary.path("assessed").asLong(),
        summary.path("rejected").asLong(),
        byVerdict);
  }
}
