package dev.interdict.audit;

import dev.interdict.record.source.RecordReader;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Options for files that do not tell by themselves what they hold. */
final class InputOptions {

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      converter = Keys.Inputs.class,
      completionCandidates = Keys.Inputs.class,
      description =
          "auto, csv, usaspending-csv, gsa-price-list-csv, usaspending-json, sam-json, ocds-json,"
              + " fpds-atom, cyclonedx-json, cyclonedx-xml, spdx-json, spdx-tag-value or"
              + " eda-bom-csv; default: auto. Workbooks (xlsx) are read sheet by sheet.")
  private Keys.InputFormat format = Keys.InputFormat.AUTO;

  @Option(
      names = "--map",
      paramLabel = "COLUMN=MEANING",
      description =
          "Read a column, or a member of JSON records, as record_id, record_type, award_id,"
              + " action_date, agency, sub_agency, vendor, vendor_uei, vendor_cage, vendor_country,"
              + " parent, funding_agency, manufacturer, supplier, part_number, product, description,"
              + " psc, naics, origin_country or amount. May be given again.")
  private Map<String, String> columns = new LinkedHashMap<>();

  /**
   * A reader for the inputs.
   *
   * @throws UserError if a column is given a meaning that does not exist
   */
  RecordReader reader() {
    RecordReader reader = format.format().map(RecordReader::of).orElseGet(RecordReader::sniffing);
    for (Map.Entry<String, String> column : columns.entrySet()) {
      try {
        reader = reader.withColumn(column.getKey(), column.getValue());
      } catch (IllegalArgumentException e) {
        throw new UserError("--map: " + e.getMessage());
      }
    }
    return reader;
  }
}
