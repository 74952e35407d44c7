package dev.interdict.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.interdict.Assessment;
import dev.interdict.Report;
import dev.interdict.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. Skipped where Chromium or its driver is not installed. */
class HtmlInBrowserTest {

  private static final String HOSTILE =
      "<img src=x onerror=\"document.title='run'\"></script><script>document.title='run'</script>";
  private static final String SEARCH =
      "const box = document.getElementById('search'); box.value = arguments[0];"
          + " box.dispatchEvent(new Event('input')); return true;";
  private static final String COUNT = "return document.querySelector('.found').textContent;";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path directory;

  @SuppressWarnings("NullAway.Init")
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    for (String program : List.of("chromium", "chromedriver")) {
      assumeTrue(
          Browser.program(program).isPresent(),
          program + " is not installed: the HTML report is not tested in a browser");
    }
    browser = Browser.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothing_was_written_to_the_console() throws IOException {
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void records_are_listed_gravest_first_and_filtered_by_verdict() throws IOException {
    show(Written.mixed());
    assertThat(text("document.querySelector('.record .title')")).contains("MATRICE 300");
    assertThat(text("document.querySelector('.found')")).isEqualTo("5 records");
    browser.run("document.querySelector('.tile.is1').click()");
    assertThat(text("document.querySelector('.found')")).isEqualTo("2 of 5 records");
    browser.run(
        "[...document.querySelectorAll('.plain')].find(b => b.textContent === 'Reset').click()");
    assertThat(text("document.querySelector('.found')")).isEqualTo("5 records");
  }

  @Test
  void records_are_filtered_by_vendor_policy_agency_and_text() throws IOException {
    show(Written.mixed());
    assertThat(pick("by-policy", "ofac-ns-cmic")).isEqualTo("1 of 5 records");
    assertThat(pick("by-policy", "")).isEqualTo("5 records");
    assertThat(pick("by-vendor", "v-dji")).isEqualTo("2 of 5 records");
    assertThat(pick("by-agency", "Department of the Army")).isEqualTo("1 of 5 records");
    show(Written.mixed());
    browser.run(SEARCH, "mavic illustrative");
    assertThat(eventually("1 of 5 records")).isTrue();
  }

  @Test
  void an_opened_record_shows_timeline_rules_evidence_and_source() throws IOException {
    show(Written.mixed());
    browser.run(
        "[...document.querySelectorAll('.head')].find(b => b.textContent.includes('MAVIC')).click()");
    assertThat(text("document.querySelector('.open .vendor h4')")).contains("SZ DJI");
    assertThat(number("document.querySelectorAll('.open .stretch.later').length")).isEqualTo(3);
    assertThat(text("document.querySelector('.open .day span')")).isEqualTo("today");
    assertThat(text("document.querySelector('.open .day:not(.now) span')")).contains("2021-07-26");
    assertThat(number("document.querySelectorAll('.open .gauge span').length")).isEqualTo(5);
    assertThat(text("document.querySelector('.open .cites a').href"))
        .isEqualTo("https://www.example.gov/dod-dji-statement-2021");
    assertThat(text("document.querySelector('.open .facts')")).contains("awards.csv, row 2");
  }

  @Test
  void nothing_more_is_offered_where_all_is_shown() throws IOException {
    show(Written.mixed());
    assertThat(text("getComputedStyle(document.querySelector('.more')).display")).isEqualTo("none");
  }

  @Test
  void a_single_record_is_open_from_the_start() throws IOException {
    show(Written.report(Samples.army()));
    assertThat(number("document.querySelectorAll('.open .rule').length")).isPositive();
  }

  @Test
  void hostile_names_stay_text() throws IOException {
    show(Written.report(Samples.named(HOSTILE)));
    assertThat(text("document.querySelector('.record .title')")).isEqualTo(HOSTILE);
    assertThat(number("document.querySelectorAll('img').length")).isZero();
    assertThat(text("document.title")).doesNotContain("run");
  }

  @Test
  void a_link_opens_the_record_and_the_page_prints() throws IOException {
    show(Written.mixed(), "#SAMPLE-0001");
    assertThat(text("document.querySelector('.open .meta')")).contains("SAMPLE-0001");
    assertThat(browser.print()).startsWith("JVBERi");
    assertThat(text("document.querySelector('.printed')")).isEqualTo("Printed: 5 records.");
    browser.run("dispatchEvent(new Event('beforeprint'))");
    assertThat(number("document.querySelectorAll('details:not([open])').length")).isZero();
    browser.run("dispatchEvent(new Event('afterprint'))");
    assertThat(number("document.querySelectorAll('details[open]').length")).isZero();
  }

  @Test
  void controls_are_named_and_headings_are_in_order() throws IOException {
    show(Written.mixed(), "#SAMPLE-0001");
    assertThat(
            number(
                "[...document.querySelectorAll('button,select,input')].filter(e =>"
                    + " !e.textContent.trim() && !(e.labels && e.labels.length)).length"))
        .isZero();
    assertThat(
            text(
                "[...document.querySelectorAll('h1,h2,h3,h4,h5')].map(e => +e.tagName[1])"
                    + ".reduce((bad, level, i, all) => i && level > all[i-1] + 1 ? bad + level : bad, '')"))
        .isEmpty();
  }

  @Test
  void twenty_thousand_findings_load_and_filter_quickly() throws IOException {
    List<Assessment> many = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      many.add(Samples.numbered(i));
    }
    Path page = write(Written.report(many.toArray(Assessment[]::new)));
    assertThat(Files.size(page)).isLessThan(15_000_000);
    browser.open(page.toUri().toString());
    double paint =
        browser
            .run("return performance.getEntriesByName('first-contentful-paint')[0].startTime")
            .doubleValue();
    assertThat(paint).isLessThan(2000);
    browser.run(SEARCH, "part-19999");
    assertThat(eventually("1 of 20,000 records")).isTrue();
    double filter =
        browser
            .run(
                "const start = performance.now(); document.querySelector('.tile.is3').click();"
                    + " document.body.offsetHeight; return performance.now() - start")
            .doubleValue();
    assertThat(filter).isLessThan(200);
  }

  private static String pick(String select, String value) throws IOException {
    browser.run(
        "const s = document.getElementById(arguments[0]); s.value = arguments[1];"
            + " s.dispatchEvent(new Event('change'))",
        select,
        value);
    return browser.run(COUNT).textValue();
  }

  private static boolean eventually(String count) throws IOException {
    for (int tries = 0; tries < 100; tries++) {
      if (browser.run(COUNT).textValue().equals(count)) {
        return true;
      }
    }
    return false;
  }

  private static String text(String expression) throws IOException {
    return browser
        .run(
            "const it = "
                + expression
                + "; return it.textContent === undefined ? it : it.textContent")
        .asText();
  }

  private static int number(String expression) throws IOException {
    return browser.run("return " + expression).intValue();
  }

  private static void show(Report report) throws IOException {
    show(report, "");
  }

  private static void show(Report report, String fragment) throws IOException {
    browser.open("about:blank");
    browser.open(write(report).toUri() + fragment);
  }

  private static Path write(Report report) throws IOException {
    Path page = directory.resolve("report.html");
    Files.writeString(page, Written.in(ReportFormat.HTML, report));
    return page;
  }
}
