package dev.interdict.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.interdict.Report;
import dev.interdict.report.ReportFormat;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final Pattern DATA =
      Pattern.compile(
          "<script type=\"application/json\" id=\"data\">\n(.*)</script>", Pattern.DOTALL);
  private static final Pattern BEFORE_DATA = Pattern.compile("^.*<script type=", Pattern.DOTALL);

  @Test
  void the_markup_around_the_data_is_as_reviewed() {
    String page = html(Written.mixed());
    String shell =
        page.replaceFirst("(?s)<style>.*</style>", "<style/>")
            .replaceAll("'sha256-[^']+'", "'sha256-'");
    Golden.assertSame("mixed.html", shell.replaceFirst("(?s)<script>.*</script>", "<script/>"));
  }

  @Test
  void the_page_reaches_out_for_nothing() {
    String page = html(Written.mixed());
    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("<link", "<img", "<iframe", "@import", "url(", "fetch(", "innerHTML");
  }

  @Test
  void every_record_and_every_rejected_row_is_in_the_data() throws IOException {
    JsonNode data = data(html(Written.mixed()));
    assertThat(data.get("rows")).hasSize(5);
    assertThat(data.get("rules")).hasSize(6);
    assertThat(data.get("counts").get(0).get(1).intValue()).isEqualTo(1);
  }

  @Test
  void hostile_text_ends_no_element_and_shows_its_controls() throws IOException {
    Report report = Written.report(Samples.named("</script><img src=x onerror=alert(1)>\u202E"));
    String page = html(report);
    assertThat(page).doesNotContain("<img").doesNotContain("\u202E");
    assertThat(data(page).get("texts").toString()).contains("</script><img", "\\u202e");
    Matcher summary = BEFORE_DATA.matcher(page);
    assertThat(summary.find()).isTrue();
    assertThat(summary.group()).contains("&lt;/script&gt;&lt;img");
  }

  @Test
  void the_same_rulings_are_written_once() throws IOException {
    JsonNode one = data(html(Written.report(Samples.army())));
    JsonNode many = data(html(Written.report(Samples.army(), Samples.army(), Samples.army())));
    assertThat(many.get("rules")).isEqualTo(one.get("rules"));
    assertThat(many.get("sets")).hasSize(1);
  }

  @Test
  void an_empty_run_says_so() {
    assertThat(html(Written.report()))
        .contains("<h1>The input holds no record; nothing was checked");
  }

  private static JsonNode data(String page) throws IOException {
    Matcher data = DATA.matcher(page.substring(0, page.lastIndexOf("<script>")));
    assertThat(data.find()).isTrue();
    return new ObjectMapper().readTree(data.group(1));
  }

  private static String html(Report report) {
    return Written.in(ReportFormat.HTML, report);
  }
}
