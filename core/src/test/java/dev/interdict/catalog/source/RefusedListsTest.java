package dev.interdict.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interdict.catalog.CatalogException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedListsTest {

  private static final String CSL = "source,entity_number,type,programs,name,alt_names\n";

  @TempDir private Path directory = Path.of("");

  private ScreeningLists read(String name, String content) throws IOException {
    Files.writeString(directory.resolve(name), content);
    return ScreeningLists.read(directory);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "list.csv | '' | is empty",
        "list.csv | <!DOCTYPE html><html><body>Sign in</body></html> | a web page",
        "list.xml | <rss version=\"2.0\"><channel/></rss> | XML with the root <rss>",
        "list.json | {\"message\":\"Forbidden\"} | no list in a publisher's format",
        "list.json | {\"results\":[{\"source\":\"x\",\"alt_names\":[ | breaks off",
        "list.json | {\"totalRecords\":0,\"excludedEntity\":[]} | no party that can be a vendor",
        "list.xml | <sdnList><sdnEntry><uid>1</uid> | not valid or breaks off",
        "list.csv | a;b;c | no header or entry of a list",
        "list.csv | name,colour | unknown columns [colour]",
        "list.csv | 306,12,-0- ,Zurich,Switzerland,-0- | put sdn.csv or cons_prim.csv beside it",
        "list.pdf | %PDF-1.7 | a PDF",
      })
  void what_is_no_list_is_refused_with_a_reason(String name, String content, String reason) {
    assertThatThrownBy(() -> read(name, content))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(reason);
  }

  @Test
  void xml_entities_are_not_opened() {
    String hostile =
        "<!DOCTYPE sdnList [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<sdnList><sdnEntry><uid>1</uid><lastName>&x;</lastName></sdnEntry></sdnList>";
    assertThatThrownBy(() -> read("sdn.xml", hostile)).isInstanceOf(CatalogException.class);
  }

  @Test
  void an_unknown_policy_of_an_own_list_is_refused() {
    assertThatThrownBy(() -> read("own.csv", "name,policy\nSample Ltd,ndaa99\n"))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("Sample Ltd names policy \"ndaa99\"");
  }

  @Test
  void bad_rows_are_counted_with_their_line_and_the_rest_is_read() throws IOException {
    ScreeningLists lists =
        read(
            "own.csv",
            "name,uei,listed\nGood Ltd,,\nBad Uei Ltd,123,\nBad Day Ltd,,1/2/2020\n,,\n");
    assertThat(lists.catalog().vendors()).hasSize(1);
    assertThat(lists.files().get(0).problems())
        .extracting(ListFile.Problem::line, ListFile.Problem::reason)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(3L, "not the shape of a UEI: 123"),
            org.assertj.core.api.Assertions.tuple(
                4L, "listed \"1/2/2020\" is not a date of the form 2021-07-26"));
    assertThat(lists.warnings().get(0)).startsWith("own.csv: 2 of 3 entries could not be read");
  }

  @Test
  void a_row_that_breaks_off_is_counted() throws IOException {
    ScreeningLists lists =
        read("csl.csv", CSL + "Entity List (EL) - BIS,,,,Sample Ltd,\nEntity List (EL) - BIS,\n");
    assertThat(lists.files().get(0).rejected()).isEqualTo(1);
  }

  @Test
  void hidden_files_readmes_and_the_log_of_downloads_are_passed_over() throws IOException {
    Files.writeString(directory.resolve(".state"), "x");
    Files.writeString(directory.resolve("README.md"), "x");
    Files.writeString(directory.resolve("downloads.properties"), "own.csv.date=2026-02-03");
    ScreeningLists lists = read("own.csv", "name\nSample Ltd\n");
    assertThat(lists.files()).hasSize(1);
    assertThat(lists.files().get(0).date()).isEqualTo("2026-02-03");
  }
}
