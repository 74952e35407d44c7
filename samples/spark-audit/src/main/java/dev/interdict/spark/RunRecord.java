package dev.interdict.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What a finished run notes of itself.
 *
 * @param files names of its files by their ids
 * @param accounts its counts
 */
record RunRecord(Map<String, String> files, Accounts accounts) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static RunRecord of(List<InputFile> inputs, Accounts accounts) {
    Map<String, String> files = new TreeMap<>();
    inputs.forEach(each -> files.put(each.id(), each.name()));
    return new RunRecord(files, accounts);
  }

  /** Whether the run was about these files as they are now. */
  boolean isOf(List<InputFile> inputs) {
    return files.equals(of(inputs, accounts).files);
  }

  void write(FileSystem storage, Path target, OutputTree tree) throws IOException {
    ObjectNode run = JSON.createObjectNode();
    run.put("catalog", tree.catalog());
    run.put("today", tree.settings().today().toString());
    run.put("floor", tree.settings().floor());
    run.put("rows", accounts.rows());
    run.put("assessed", accounts.assessed());
    run.put("rejected", accounts.rejected());
    ObjectNode verdicts = run.putObject("byVerdict");
    accounts.byVerdict().forEach(verdicts::put);
    ArrayNode list = run.putArray("files");
    files.forEach((id, name) -> list.addObject().put("report", id + ".ndjson").put("file", name));
    byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(run);
    Storage.write(storage, target, "run", out -> out.write(bytes));
  }

  static RunRecord read(FileSystem storage, Path source) throws IOException {
    try (InputStream in = storage.open(source)) {
      JsonNode run = JSON.readTree(in);
      Map<String, String> files = new TreeMap<>();
      run.path("files")
          .forEach(
              each ->
                  files.put(
                      each.path("report").asText().replace(".ndjson", ""),
                      each.path("file").asText()));
      Map<String, Long> verdicts = new TreeMap<>();
      run.path("byVerdict")
          .properties()
          .forEach(each -> verdicts.put(each.getKey(), each.getValue().asLong()));
      return new RunRecord(
          files,
          new Accounts(
              run.path("rows").asLong(),
              run.path("assessed").asLong(),
              run.path("rejected").asLong(),
              verdicts,
              List.of()));
    }
  }
}
