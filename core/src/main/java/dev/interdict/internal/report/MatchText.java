package dev.interdict.internal.report;

import dev.interdict.Evidence;
import dev.interdict.Match;
import dev.interdict.Usage;
import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Brand;
import dev.interdict.catalog.Designation;
import dev.interdict.catalog.Identifier;
import dev.interdict.catalog.ModelPattern;
import dev.interdict.catalog.Relation;
import dev.interdict.record.Role;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Who the vendor is, why we think so and how sure that is. */
final class MatchText {

  private static final int WORDS = 60;
  private static final int PIECES = 4;

  private final Page page;

  MatchText(Page page) {
    this.page = page;
  }

  void write(int indent, Match match) throws IOException {
    page.line(
        indent,
        page.joined(
            match.vendor().name(),
            match.vendor().id(),
            match.vendor().country().orElse(""),
            "confidence " + Figures.confidence(match.confidence()) + " " + match.level()));
    page.line(indent + 2, sentence(match));
    caveats(indent + 2, match);
    if (page.style().verbose()) {
      everything(indent + 2, match);
    } else {
      strongest(indent + 2, match);
    }
  }

  private String sentence(Match match) {
    String others =
        match.others().stream()
            .map(other -> spoken(other.role()))
            .distinct()
            .collect(Collectors.joining(", "));
    return spoken(match.mention().role())
        + " "
        + quoted(match.text())
        + " "
        + why(match)
        + (others.isEmpty() ? "" : "; also in " + others);
  }

  private String why(Match match) {
    Designation designation = match.designation();
    if (designation instanceof ModelPattern) {
      return "fits the model pattern " + designation.text() + bearer(match.relation());
    }
    String verb = same(match.text(), designation.text()) ? "is " : "fits ";
    return verb + kind(designation) + " " + quoted(designation.text()) + bearer(match.relation());
  }

  private static boolean same(String observed, String listed) {
    return observed.strip().equalsIgnoreCase(listed.strip());
  }

  private static String kind(Designation designation) {
    if (designation instanceof Alias alias) {
      return switch (alias.kind()) {
        case LEGAL -> "the legal name";
        case TRADE -> "the trade name";
        case FORMER -> "the former name";
        case TRANSLITERATION -> "the transliterated name";
        case NATIVE -> "the native name";
        case ACRONYM -> "the acronym";
        case WEAK -> "the weak alias";
      };
    }
    if (designation instanceof Identifier identifier) {
      return "the " + identifier.scheme().name().replace('_', ' ') + " number";
    }
    return designation instanceof Brand ? "the brand" : "the model pattern";
  }

  private static String bearer(Relation relation) {
    return switch (relation) {
      case SAME_AS -> "";
      case LISTED_BY_NAME -> ", an affiliate that a list names itself";
      case SUCCESSOR_OF -> ", a successor of the vendor";
      case SUBSIDIARY_OF -> ", a subsidiary of the vendor";
      case PARENT_OF -> ", the parent of the vendor";
      case AFFILIATE_OF -> ", an affiliate of the vendor";
      case LICENSEE_OF -> ", a licensee of the vendor";
      case FRONT_COMPANY_ALLEGED -> ", said to be a front of the vendor";
      case OEM_REBRAND -> ", under which others sell the vendor's gear";
      case COMPONENT_SUPPLIER -> ", whose parts go into other makers' products";
      case FORMER_AFFILIATE -> ", a former affiliate of the vendor";
    };
  }

  private void caveats(int indent, Match match) throws IOException {
    if (match.usage() != Usage.SUBJECT) {
      page.line(indent, "Not a purchase by its wording: " + usage(match.usage()) + ".");
    }
    if (match.restsOnUnverifiedFact()) {
      page.line(indent, "This name rests on a fact that the catalog could not verify.");
    }
  }

  private static String usage(Usage usage) {
    return switch (usage) {
      case SUBJECT -> "it is the thing bought";
      case CLAUSE -> "a contract clause or certification names the vendor";
      case NEGATED -> "the text says that the thing is not the vendor's";
      case REPLACED -> "the vendor's gear is removed or replaced";
      case COMPATIBLE -> "another maker's thing works with the vendor's gear";
      case ABOUT -> "training, study or detection of the vendor's gear";
    };
  }

  private void strongest(int indent, Match match) throws IOException {
    List<Evidence> weightiest =
        match.evidence().stream()
            .sorted(Comparator.comparingDouble(piece -> -Math.abs(piece.contribution())))
            .limit(PIECES)
            .toList();
    if (weightiest.isEmpty()) {
      return;
    }
    String shown =
        page.joined(
            weightiest.stream()
                .map(piece -> piece.signal() + " " + Figures.contribution(piece.contribution()))
                .toList());
    int more = match.evidence().size() - weightiest.size();
    page.line(indent, "evidence: " + shown + (more > 0 ? ", and " + more + " more" : ""));
  }

  private void everything(int indent, Match match) throws IOException {
    for (Evidence piece : match.evidence()) {
      page.number(
          indent,
          Figures.contribution(piece.contribution()),
          page.joined(
              piece.signal(), said("record", piece.observed()), said("catalog", piece.listed())));
    }
    double sum = match.evidence().stream().mapToDouble(Evidence::contribution).sum();
    page.number(
        indent,
        Figures.contribution(sum),
        "in all, the log-odds of confidence " + Figures.confidence(match.confidence()));
  }

  private String said(String who, String what) {
    return what.isBlank() ? "" : who + " " + quoted(what);
  }

  private String quoted(String text) {
    return "\"" + page.clip(text, WORDS) + "\"";
  }

  static String spoken(Role role) {
    return switch (role) {
      case UEI, CAGE -> role.name();
      default -> role.key().replace('_', ' ');
    };
  }
}
