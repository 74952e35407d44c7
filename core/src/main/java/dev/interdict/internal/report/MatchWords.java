package dev.interdict.internal.report;

import dev.interdict.Match;
import dev.interdict.Usage;
import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Brand;
import dev.interdict.catalog.Designation;
import dev.interdict.catalog.Identifier;
import dev.interdict.catalog.ModelPattern;
import dev.interdict.catalog.Relation;
import dev.interdict.record.Role;
import java.util.stream.Collectors;

/** Why a match is one, in words. */
public final class MatchWords {

  private static final int WORDS = 60;

  private MatchWords() {}

  /** One sentence, such as {@code manufacturer "DJI" is the acronym "DJI"; also in description}. */
  public static String sentence(Match match) {
    return sentence(match, "…");
  }

  static String sentence(Match match, String mark) {
    String others =
        match.others().stream()
            .map(other -> spoken(other.role()))
            .distinct()
            .collect(Collectors.joining(", "));
    return spoken(match.mention().role())
        + " "
        + quoted(match.text(), mark)
        + " "
        + why(match, mark)
        + (others.isEmpty() ? "" : "; also in " + others);
  }

  private static String why(Match match, String mark) {
    Designation designation = match.designation();
    if (designation instanceof ModelPattern) {
      return "fits the model pattern " + designation.text() + bearer(match.relation());
    }
    String verb = same(match.text(), designation.text()) ? "is " : "fits ";
    return verb
        + kind(designation)
        + " "
        + quoted(designation.text(), mark)
        + bearer(match.relation());
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

  static String usage(Usage usage) {
    return switch (usage) {
      case SUBJECT -> "it is the thing bought";
      case CLAUSE -> "a contract clause or certification names the vendor";
      case NEGATED -> "the text says that the thing is not the vendor's";
      case REPLACED -> "the vendor's gear is removed or replaced";
      case COMPATIBLE -> "another maker's thing works with the vendor's gear";
      case ABOUT -> "training, study or detection of the vendor's gear";
    };
  }

  private static String quoted(String text, String mark) {
    return "\"" + Columns.clip(HarmlessText.oneLine(text, false), WORDS, mark) + "\"";
  }

  static String spoken(Role role) {
    return switch (role) {
      case UEI, CAGE -> role.name();
      default -> role.key().replace('_', ' ');
    };
  }
}
