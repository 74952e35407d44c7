package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.interdict.ReportHeader;
import dev.interdict.catalog.Citation;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.Provision;
import java.io.IOException;
import java.util.Collection;
import java.util.stream.Collectors;

/** The tool of a SARIF run and its rules, one a policy. */
final class SarifTool {

  private static final String BINDING = "8.5";
  private static final String OTHER = "3.5";

  /** GitHub takes no longer description of a rule. */
  private static final int LONGEST = 1024;

  private final JsonGenerator json;
  private final JsonValues values;
  private final ReportHeader header;

  SarifTool(JsonGenerator json, ReportHeader header) {
    this.json = json;
    this.values = new JsonValues(json);
    this.header = header;
  }

  void write(Collection<Policy> policies) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Interdict");
    values.text("fullName", header.tool());
    values.text("version", header.tool().substring(header.tool().lastIndexOf(' ') + 1));
    json.writeArrayFieldStart("rules");
    for (Policy policy : policies) {
      rule(policy);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Policy policy) throws IOException {
    boolean binding =
        policy.provisions().stream().map(Provision::kind).anyMatch(kind -> kind.isBinding());
    json.writeStartObject();
    json.writeStringField("id", policy.id());
    text("shortDescription", policy.title());
    text("fullDescription", policy.summary().isBlank() ? policy.title() : policy.summary());
    help(policy);
    String address =
        policy.citations().stream()
            .map(Citation::url)
            .filter(url -> !url.isEmpty())
            .findFirst()
            .orElse("");
    if (!address.isEmpty()) {
      json.writeStringField("helpUri", address);
    }
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", binding ? "error" : "note");
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString("security");
    json.writeString("supply-chain");
    json.writeString(policy.provisions().get(0).kind().key());
    json.writeEndArray();
    json.writeStringField("security-severity", binding ? BINDING : OTHER);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void help(Policy policy) throws IOException {
    String provisions =
        policy.provisions().stream()
            .map(provision -> "- " + provision.title() + ": " + provision.effect())
            .collect(Collectors.joining("\n"));
    String plain =
        policy.citations().stream()
            .map(citation -> ("- " + citation.cite() + " " + citation.url()).strip())
            .collect(Collectors.joining("\n"));
    String linked =
        policy.citations().stream().map(SarifTool::link).collect(Collectors.joining("\n"));
    json.writeObjectFieldStart("help");
    values.text(
        "text", policy.title() + "\n\n" + policy.summary() + "\n\n" + provisions + "\n\n" + plain);
    values.text(
        "markdown",
        "**"
            + policy.title()
            + "**\n\n"
            + policy.summary()
            + "\n\n"
            + provisions
            + "\n\n"
            + linked);
    json.writeEndObject();
  }

  private static String link(Citation citation) {
    return citation.url().isEmpty()
        ? "- " + citation.cite()
        : "- [" + citation.cite().replace("]", "\\]") + "](" + citation.url() + ")";
  }

  private void text(String name, String value) throws IOException {
    json.writeObjectFieldStart(name);
    values.text(
        "text", value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "\u2026");
    json.writeEndObject();
  }
}
