package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.google.common.hash.Hashing;
import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The parts of the page that are the same in every report, from resource files. */
final class HtmlPage {

  private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z-]+)}}");
  private static final JsonFactory FACTORY =
      ((JsonFactoryBuilder) JsonPieces.factory().rebuild())
          .characterEscapes(new HtmlEscapes())
          .build();

  private static final String STYLE = resource("report.css");
  private static final String SCRIPT =
      "\n'use strict';\n(() => {\n"
          + resource("model.js")
          + resource("detail.js")
          + resource("app.js")
          + "})();\n";

  private final Writer out;

  HtmlPage(Writer out) {
    this.out = out;
  }

  /** Makes JSON that can stand inside a page. */
  static JsonFactory jsonFactory() {
    return FACTORY;
  }

  /** Text as it has to stand between tags: harmless and escaped. */
  static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(HarmlessText.oneLine(text, false));
  }

  /**
   * Writes everything before the data.
   *
   * @param slots markup for the named places of the page; texts in it are escaped already
   */
  void begin(Map<String, String> slots) throws IOException {
    Map<String, String> fixed =
        Map.of("style", STYLE, "style-hash", hash(STYLE), "script-hash", hash(SCRIPT));
    fill(resource("report.html"), slots, fixed);
  }

  /** Writes everything after the data. */
  void end() throws IOException {
    fill(resource("tail.html"), Map.of("script", SCRIPT), Map.of());
  }

  private void fill(String template, Map<String, String> slots, Map<String, String> fixed)
      throws IOException {
    int from = 0;
    for (MatchResult slot : SLOT.matcher(template).results().toList()) {
      out.write(template, from, slot.start() - from);
      String value = slots.getOrDefault(slot.group(1), fixed.get(slot.group(1)));
      if (value == null) {
        throw new IllegalStateException("nothing fills " + slot.group());
      }
      out.write(value);
      from = slot.end();
    }
    out.write(template, from, template.length() - from);
  }

  /** The browser runs and applies only what has this digest. */
  private static String hash(String text) {
    byte[] digest = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static String resource(String name) {
    try (InputStream in =
        HtmlPage.class.getResourceAsStream("/dev/interdict/report/html/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the library's jar lacks " + name + "; get a whole one");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
