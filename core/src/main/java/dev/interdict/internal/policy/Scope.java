package dev.interdict.internal.policy;

import dev.interdict.Answer;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.Provision;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.Verb;
import dev.interdict.record.ProductCategory;
import dev.interdict.record.RecordType;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether a provision covers what was done, with whom, and the thing bought. */
final class Scope {

  private Scope() {}

  /** One finding for each side of the scope; all must be yes. */
  static List<Finding> of(
      Policy policy, Provision provision, Optional<Listing> listing, Dealing dealing) {
    return List.of(
        provision.kind().isBinding() ? act(provision, dealing.record().type()) : Finding.YES,
        relation(policy, provision, dealing.match().relation()),
        subject(provision, dealing),
        product(provision.categories(), provision.unsureCategories(), dealing),
        listing.map(each -> listed(each, dealing)).orElse(Finding.YES),
        note(provision.scopeNote()));
  }

  static Answer answer(List<Finding> findings) {
    return findings.stream().map(Finding::answer).reduce(Answer.YES, Answer::and);
  }

  private static Finding act(Provision provision, RecordType type) {
    Set<Verb> verbs = provision.verbs();
    boolean buys = verbs.contains(Verb.PROCURE);
    boolean renews = verbs.contains(Verb.RENEW);
    return switch (type) {
      case AWARD, ORDER, COMPONENT ->
          buys ? Finding.YES : Finding.no("It does not reach buying, only " + acts(verbs) + ".");
      case OPTION -> {
        if (renews) {
          yield Finding.YES;
        }
        yield buys
            ? Finding.unknown(
                "The record exercises an option; check whether the rule reaches contracts signed"
                    + " earlier.")
            : Finding.no("It does not reach options, only " + acts(verbs) + ".");
      }
      case MODIFICATION ->
          buys || renews
              ? Finding.unknown(
                  "The record changes an earlier contract; check whether it adds, extends or renews"
                      + " anything.")
              : Finding.no("It does not reach changes of contracts, only " + acts(verbs) + ".");
      case GRANT ->
          verbs.contains(Verb.FUND)
              ? Finding.YES
              : Finding.no("It does not reach grants, only " + acts(verbs) + ".");
      case OPERATION ->
          verbs.contains(Verb.OPERATE)
              ? Finding.YES
              : Finding.no("It does not reach use, only " + acts(verbs) + ".");
    };
  }

  private static String acts(Set<Verb> verbs) {
    Set<String> words = new TreeSet<>();
    for (Verb verb : verbs) {
      words.add(
          switch (verb) {
            case PROCURE -> "buying";
            case RENEW -> "extending or renewing";
            case OPERATE -> "use";
            case FUND -> "paying with federal money";
          });
    }
    return String.join(" and ", words);
  }

  private static Finding relation(Policy policy, Provision provision, Relation relation) {
    if (policy.reach().everyVendor() || provision.covered().contains(relation)) {
      return Finding.YES;
    }
    return provision.unsure().contains(relation)
        ? Finding.unknown(
            "The name belongs to "
                + kin(relation)
                + " of the restricted vendor; check whether the rule reaches it.")
        : Finding.no("It does not reach " + kin(relation) + " of the restricted vendor.");
  }

  private static String kin(Relation relation) {
    return switch (relation) {
      case SAME_AS -> "a name";
      case LISTED_BY_NAME -> "an affiliate listed by name";
      case SUCCESSOR_OF -> "a successor";
      case SUBSIDIARY_OF -> "a subsidiary";
      case PARENT_OF -> "a parent";
      case AFFILIATE_OF -> "an affiliate";
      case LICENSEE_OF -> "a licensee";
      case FRONT_COMPANY_ALLEGED -> "an alleged front company";
      case OEM_REBRAND -> "a seller of rebranded gear";
      case COMPONENT_SUPPLIER -> "a user of components";
      case FORMER_AFFILIATE -> "a former affiliate";
    };
  }

  private static Finding subject(Provision provision, Dealing dealing) {
    boolean onlyParty = provision.subject() == Provision.Subject.PARTY;
    return onlyParty && !dealing.namesParty()
        ? Finding.no("It looks at the contractor; the record names the vendor as maker only.")
        : Finding.YES;
  }

  private static Finding product(
      Set<ProductCategory> covered, Set<ProductCategory> unsure, Dealing dealing) {
    Set<ProductCategory> bought = dealing.match().categories();
    if (covered.isEmpty() && unsure.isEmpty()) {
      return Finding.YES;
    }
    if (!Collections.disjoint(covered, bought)) {
      return Finding.YES;
    }
    if (!Collections.disjoint(unsure, bought)) {
      return Finding.unknown(
          "It covers " + words(covered) + "; check whether it reaches " + words(bought) + ".");
    }
    if (bought.isEmpty()) {
      return Finding.unknown(
          "The record does not say what was bought; the rule covers " + words(covered) + ".");
    }
    return Finding.no("It covers " + words(covered) + ", not " + words(bought) + ".");
  }

  private static Finding listed(Listing listing, Dealing dealing) {
    Finding product = product(listing.categories(), Set.of(), dealing);
    if (product.answer() != Answer.YES || listing.purposes().isEmpty()) {
      return product;
    }
    return dealing
        .states(listing.purposes())
        .map(purpose -> Finding.yes("The record states the purpose: " + purpose + "."))
        .orElseGet(
            () ->
                Finding.unknown(
                    "The limit of the listing: "
                        + (listing.scopeNote().isEmpty()
                            ? String.join(", ", listing.purposes())
                            : listing.scopeNote())
                        + "; the record does not state the purpose."));
  }

  private static Finding note(String scopeNote) {
    return scopeNote.isEmpty()
        ? Finding.YES
        : Finding.unknown("Check the scope: " + scopeNote + ".");
  }

  private static String words(Set<ProductCategory> categories) {
    return categories.stream()
        .sorted()
        .map(ProductCategory::words)
        .collect(Collectors.joining(", "));
  }
}
