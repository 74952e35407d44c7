package dev.interdict.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every vendor and every policy has the shape that its schema fixes. */
class CatalogFilesTest {

  private static final Path CATALOG = Path.of("src/main/resources/dev/interdict/catalog");
  private static final String SCHEMAS = "https://interdict.dev/schema/";

  @ParameterizedTest
  @CsvSource({"vendors, vendor.schema.json", "policies, policy.schema.json"})
  void the_files_keep_to_their_schema(String folder, String schemaFile) throws IOException {
    Schema schema = registry().getSchema(SchemaLocation.of(SCHEMAS + schemaFile));
    List<String> errors = new ArrayList<>();
    int files = 0;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(CATALOG.resolve(folder), "*.json")) {
      for (Path file : all) {
        files++;
        schema
            .validate(Files.readString(file), InputFormat.JSON)
            .forEach(error -> errors.add(file.getFileName() + ": " + error));
      }
    }
    assertThat(errors).isEmpty();
    assertThat(files).isPositive();
  }

  private static SchemaRegistry registry() throws IOException {
    Map<String, String> schemas =
        Map.of(
            SCHEMAS + "vendor.schema.json", schema("vendor.schema.json"),
            SCHEMAS + "policy.schema.json", schema("policy.schema.json"));
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
  }

  private static String schema(String file) throws IOException {
    return Files.readString(CATALOG.resolve("schema").resolve(file));
  }
}
