package dev.interdict.internal.record.row;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.interdict.record.source.RecordFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How to read an input.
 *
 * @param format the format; empty to tell it from the content
 * @param columns names of the input's columns and what they mean, in Interdict's own names
 */
public record ReadOptions(Optional<RecordFormat> format, Map<String, String> columns) {

  /** The names that a column can be given. */
  private static final List<String> MEANINGS =
      List.of(
          "record_id",
          "record_type",
          "award_id",
          "action_date",
          "agency",
          "sub_agency",
          "vendor",
          "vendor_uei",
          "vendor_cage",
          "vendor_country",
          "parent",
          "funding_agency",
          "manufacturer",
          "supplier",
          "part_number",
          "product",
          "description",
          "psc",
          "naics",
          "origin_country",
          "amount");

  /** Copies the columns. */
  public ReadOptions {
    requireNonNull(format, "format");
    columns = ImmutableMap.copyOf(columns);
  }

  /** The options with one more column. */
  public ReadOptions withColumn(String column, String meaning) {
    if (column.isBlank()) {
      throw new IllegalArgumentException("a column to map must have a name");
    }
    if (!MEANINGS.contains(meaning)) {
      throw new IllegalArgumentException(
          "column \"%s\" cannot mean \"%s\"; give one of %s"
              .formatted(column, meaning, String.join(", ", MEANINGS)));
    }
    return new ReadOptions(
        format,
        ImmutableMap.<String, String>builder()
            .putAll(columns)
            .put(column, meaning)
            .buildKeepingLast());
  }

  /** The names by which columns go in procurement data. */
  public ColumnNames procurementNames() {
    return ColumnNames.PROCUREMENT.with(columns);
  }

  /** The names by which columns go in that format. */
  public ColumnNames names(RecordFormat of) {
    return of == RecordFormat.EDA_BOM_CSV ? ColumnNames.BOM.with(columns) : procurementNames();
  }
}
