package dev.interdict.internal.list;

import dev.interdict.internal.record.row.DateText;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** OFAC's {@code SDN.XML} and {@code CONSOLIDATED.XML}. */
final class OfacXml implements ListParser, XmlWalk.Visitor {

  private final Reader reader;
  private final boolean blocked;
  private final String source;
  private final List<String> programs = new ArrayList<>();
  private final StringBuilder facts = new StringBuilder();
  private PartyDraft draft;
  private Parties out = new Parties();
  private String lastName = "";
  private String firstName = "";
  private String quality = "";
  private String idType = "";
  private long entry;

  OfacXml(Reader reader, boolean blocked) {
    this.reader = reader;
    this.blocked = blocked;
    this.source = blocked ? "OFAC SDN list" : "OFAC non-SDN lists";
    this.draft = new PartyDraft(source);
  }

  @Override
  public void read(Parties parties) throws IOException {
    out = parties;
    XmlWalk.over(reader, this);
  }

  @Override
  public void start(String element, XmlWalk.Attributes attributes) {
    if (element.equals("sdnEntry")) {
      draft = new PartyDraft(source).kind(Party.Kind.UNKNOWN);
      programs.clear();
      facts.setLength(0);
      entry++;
    }
    if (element.equals("sdnEntry") || element.equals("aka")) {
      lastName = "";
      firstName = "";
      quality = "";
    }
  }

  @Override
  public void end(String element, String parent, String text) {
    switch (parent) {
      case "publshInformation" -> published(element, text);
      case "sdnEntry" -> ofEntry(element, text);
      case "programList" -> programs.add(text);
      case "aka" -> ofAka(element, text);
      case "akaList" -> draft.otherName(name(), quality.equalsIgnoreCase("weak"));
      case "address", "nationality", "citizenship" -> country(element, text);
      case "id" -> ofId(element, text);
      case "sdnList" -> finish(element);
      default -> {}
    }
  }

  private void published(String element, String text) {
    if (element.equals("Publish_Date")) {
      DateText.find(text).ifPresent(out::published);
    }
  }

  private void ofEntry(String element, String text) {
    switch (element) {
      case "uid" -> draft.id("ofac-" + text);
      case "lastName" -> lastName = text;
      case "firstName" -> firstName = text;
      case "sdnType" -> draft.kind(OfacCsv.kind(text));
      case "remarks" -> facts.append(text).append("; ");
      default -> {}
    }
    if (element.endsWith("Name")) {
      draft.name(name());
    }
  }

  private void ofAka(String element, String text) {
    switch (element) {
      case "lastName" -> lastName = text;
      case "firstName" -> firstName = text;
      case "category" -> quality = text;
      default -> {}
    }
  }

  private void ofId(String element, String text) {
    switch (element) {
      case "idType" -> idType = text;
      case "idNumber" -> facts.append(idType).append(' ').append(text).append("; ");
      default -> {}
    }
  }

  private void country(String element, String text) {
    if (element.equals("country")) {
      draft.country(text);
    }
  }

  private String name() {
    return firstName.isEmpty() ? lastName : lastName + ", " + firstName;
  }

  private void finish(String element) {
    if (!element.equals("sdnEntry")) {
      return;
    }
    OfacRemarks remarks = new OfacRemarks(facts.toString());
    remarks.addTo(draft);
    ListPolicies.ofPrograms(programs, blocked)
        .forEach(policy -> draft.entry(remarks.entry(policy)));
    out.add(draft, entry);
  }

  /** Whether a head of the file belongs to the blocking list. */
  static boolean isBlocking(String fileName, String head) {
    Optional<Boolean> byName =
        fileName.contains("sdn")
            ? Optional.of(true)
            : fileName.contains("cons") ? Optional.of(false) : Optional.empty();
    return byName.orElseGet(() -> !ListPolicies.isNonSdn(head));
  }
}
