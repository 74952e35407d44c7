package dev.interdict.internal.list;

import dev.interdict.internal.record.row.DateText;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * OFAC's advanced XML. Parties, their lists and the words for codes stand in different parts and
 * refer to each other by number, so parties are handed on at the end.
 */
final class OfacAdvancedXml implements ListParser, XmlWalk.Visitor {

  private static final Set<String> WORDS =
      Set.of("PartyType", "List", "IDRegDocType", "AreaCode", "Country");

  private final Reader reader;
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> countryOfLocation = new HashMap<>();
  private final Map<String, StringBuilder> numbersOfIdentity = new HashMap<>();
  private final Map<String, Profile> profiles = new LinkedHashMap<>();
  private Parties out = new Parties();
  private String id = "";
  private String subType = "";
  private String partyType = "";
  private String reference = "";
  private String year = "";
  private String month = "";
  private String day = "";
  private String docType = "";
  private String identity = "";
  private boolean primary;
  private boolean weak;
  private final StringBuilder name = new StringBuilder();
  private Profile profile = new Profile(new PartyDraft(""), new StringBuilder());
  private final List<String> programs = new ArrayList<>();
  private String list = "";
  private Optional<LocalDate> listed = Optional.empty();

  private record Profile(PartyDraft draft, StringBuilder facts) {}

  OfacAdvancedXml(Reader reader) {
    this.reader = reader;
  }

  @Override
  public void read(Parties parties) throws IOException {
    out = parties;
    XmlWalk.over(reader, this);
    long entry = 0;
    for (Profile each : profiles.values()) {
      new OfacRemarks(each.facts.toString()).addTo(each.draft);
      out.add(each.draft, ++entry);
    }
  }

  @Override
  public void start(String element, XmlWalk.Attributes attributes) {
    switch (element) {
      case "PartySubType" -> {
        subType = attributes.get("ID");
        partyType = attributes.get("PartyTypeID");
      }
      case "Location" -> id = attributes.get("ID");
      case "LocationCountry" ->
          countryOfLocation.put(
              id, words.getOrDefault("Country " + attributes.get("CountryID"), ""));
      case "LocationAreaCode" ->
          countryOfLocation.putIfAbsent(
              id, words.getOrDefault("AreaCode " + attributes.get("AreaCodeID"), ""));
      case "IDRegDocument" -> {
        identity = attributes.get("IdentityID");
        docType = words.getOrDefault("IDRegDocType " + attributes.get("IDRegDocTypeID"), "");
      }
      case "DistinctParty" -> reference = attributes.get("FixedRef");
      case "Profile" -> profile(attributes);
      case "Identity" -> {
        StringBuilder numbers = numbersOfIdentity.get(attributes.get("ID"));
        if (numbers != null) {
          profile.facts.append(numbers);
        }
      }
      case "Alias" -> {
        primary = attributes.get("Primary").equals("true");
        weak = attributes.get("LowQuality").equals("true");
      }
      case "DocumentedName" -> name.setLength(0);
      case "VersionLocation" ->
          profile.draft.country(countryOfLocation.getOrDefault(attributes.get("LocationID"), ""));
      case "SanctionsEntry" -> {
        id = attributes.get("ProfileID");
        list = words.getOrDefault("List " + attributes.get("ListID"), "");
        programs.clear();
        listed = Optional.empty();
      }
      default -> id = WORDS.contains(element) ? attributes.get("ID") : id;
    }
  }

  private void profile(XmlWalk.Attributes attributes) {
    String kind = words.getOrDefault("PartySubType " + attributes.get("PartySubTypeID"), "");
    PartyDraft draft =
        new PartyDraft("OFAC advanced list").id("ofac-" + reference).kind(OfacCsv.kind(kind));
    profile = new Profile(draft, new StringBuilder());
    profiles.put(attributes.get("ID"), profile);
  }

  @Override
  public void end(String element, String parent, String text) {
    if (WORDS.contains(element) && parent.endsWith("Values")) {
      words.put(element + " " + id, text);
      return;
    }
    switch (element) {
      case "PartySubType" -> subType(text);
      case "Year" -> year = text;
      case "Month" -> month = text;
      case "Day" -> day = text;
      case "DateOfIssue" -> date().ifPresent(out::published);
      case "Date" -> listed = parent.equals("EntryEvent") ? date() : listed;
      case "IDRegistrationNo" ->
          numbersOfIdentity
              .computeIfAbsent(identity, any -> new StringBuilder())
              .append(docType)
              .append(' ')
              .append(text)
              .append("; ");
      case "NamePartValue" -> name.append(name.isEmpty() ? "" : " ").append(text);
      case "DocumentedName" -> named();
      case "Comment" -> comment(parent, text);
      case "SanctionsEntry" -> sanctioned();
      default -> {}
    }
  }

  /** A sub-type such as Vessel says more than its type; "Unknown" says less. */
  private void subType(String text) {
    String type = words.getOrDefault("PartyType " + partyType, "");
    words.put("PartySubType " + subType, text.equalsIgnoreCase("Unknown") ? type : text);
  }

  private Optional<LocalDate> date() {
    return DateText.find(year + "-" + month + "-" + day);
  }

  private void named() {
    if (primary && profile.draft.isNameless()) {
      profile.draft.name(name.toString());
    } else {
      profile.draft.otherName(name.toString(), weak);
    }
  }

  /** A measure's comment is its programme. */
  private void comment(String parent, String text) {
    if (parent.equals("SanctionsMeasure") && !text.isEmpty()) {
      programs.add(text);
    }
  }

  private void sanctioned() {
    Profile target = profiles.get(id);
    if (target == null) {
      out.reject(0, "sanctions entry for a profile that the file does not hold: " + id);
      return;
    }
    boolean blocked = list.startsWith("SDN") || list.isEmpty();
    OfacRemarks remarks = new OfacRemarks(target.facts.toString());
    for (String policy : ListPolicies.ofPrograms(programs, blocked)) {
      Party.Entry stated = remarks.entry(policy);
      target.draft.entry(
          stated.listed().isPresent()
              ? stated
              : Party.Entry.of(policy, listed, Optional.empty(), List.of()));
    }
  }
}
