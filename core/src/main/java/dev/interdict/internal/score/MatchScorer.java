package dev.interdict.internal.score;

import dev.interdict.Evidence;
import dev.interdict.Match;
import dev.interdict.Usage;
import dev.interdict.catalog.Brand;
import dev.interdict.catalog.Designation;
import dev.interdict.catalog.Identifier;
import dev.interdict.catalog.ModelPattern;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.internal.recall.Mentions;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.weight.Weight;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.ProductCategory;
import dev.interdict.spi.Candidate;
import dev.interdict.spi.VendorIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weighs the candidates of an index: who is it, and how sure is that. */
public final class MatchScorer {

  private static final int MOST_EXAMPLES = 8;

  private final double floor;
  private final Prepared prepared = new Prepared();
  private final NameReadings readings;
  private final TextCandidates texts;
  private final RecentContents recent = new RecentContents();

  /**
   * A scorer for an index.
   *
   * @param floor lowest confidence that makes a match
   */
  public MatchScorer(VendorIndex index, double floor) {
    this.floor = floor;
    this.readings = new NameReadings(index, prepared, floor);
    this.texts = new TextCandidates(index);
  }

  /** The vendors that a record touches, one match each. */
  public List<Match> matches(Checkable record) {
    return recent.matches(Content.of(record), this::score);
  }

  /** The vendors that a mention by itself touches. */
  public List<Match> matches(Mention mention) {
    return score(Content.of(mention));
  }

  private List<Match> score(Content content) {
    RecordContext context = new RecordContext(content);
    Map<String, List<Hit>> byVendor = new LinkedHashMap<>();
    for (Mention mention : content.mentions()) {
      for (Hit hit : hits(mention, context)) {
        byVendor.computeIfAbsent(hit.vendor().id(), id -> new ArrayList<>()).add(hit);
      }
    }
    return byVendor.values().stream()
        .map(hits -> match(hits, context))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparingDouble(Match::confidence)
                .reversed()
                .thenComparing(match -> match.vendor().id()))
        .toList();
  }

  /** Every listed name that a mention may be, each as a match of its own, surest first. */
  public List<Match> each(Mention mention) {
    RecordContext context = new RecordContext(Content.of(mention));
    return hits(mention, context).stream()
        .sorted(Hit.SUREST_FIRST)
        .map(hit -> match(List.of(hit), context))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Hit> hits(Mention mention, RecordContext context) {
    List<Hit> hits =
        Mentions.isName(mention) ? nameHits(mention, context) : textHits(mention, context);
    Rivals.settle(hits);
    return hits;
  }

  private List<Hit> nameHits(Mention mention, RecordContext context) {
    List<NameReading> read = readings.of(mention, context);
    if (read.isEmpty()) {
      return List.of();
    }
    List<Token> tokens = context.tokensOf(mention);
    List<Hit> hits = new ArrayList<>();
    for (NameReading reading : read) {
      MentionView view = view(mention, tokens, reading.vendor(), context);
      Tally tally = NameScorer.score(view, reading);
      hits.add(
          new Hit(
              reading.vendor(),
              reading.profile().designation(),
              mention,
              mention.text(),
              0,
              tokens.size(),
              Usage.SUBJECT,
              tally));
    }
    return hits;
  }

  private List<Hit> textHits(Mention mention, RecordContext context) {
    List<Candidate> candidates = texts.of(mention);
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<Token> tokens = context.tokensOf(mention);
    List<TextFind> finds = new ArrayList<>();
    BitSet named = new BitSet(tokens.size());
    for (Candidate candidate : candidates) {
      MentionView view = view(mention, tokens, candidate.vendor(), context);
      Profile profile = prepared.profile(candidate.designation());
      int first = candidate.firstToken();
      int last = candidate.lastToken();
      Optional<Tally> tally = textTally(view, profile, first, last);
      if (tally.isPresent()) {
        if (Mentions.isTooLong(mention)) {
          tally.get().note("the field is too long for a name and was read as a text");
        }
        finds.add(new TextFind(candidate, view, tally.get()));
        named.set(first, last);
      }
    }
    if (finds.isEmpty()) {
      return List.of();
    }
    TextFind.support(finds);
    UsageReader usage = new UsageReader(mention.text(), tokens, named);
    return finds.stream().map(find -> find.hit(usage)).toList();
  }

  private static Optional<Tally> textTally(MentionView view, Profile profile, int first, int last) {
    if (profile.designation() instanceof Identifier identifier) {
      return IdentifierScorer.score(view, identifier, first, last);
    }
    return profile.designation() instanceof ModelPattern
        ? IdentifierScorer.score(view, profile, first, last)
        : TextScorer.score(view, profile, first, last);
  }

  private MentionView view(
      Mention mention, List<Token> tokens, RestrictedVendor vendor, RecordContext context) {
    return new MentionView(mention, tokens, vendor, prepared.words(vendor), context);
  }

  private Optional<Match> match(List<Hit> hits, RecordContext context) {
    List<Hit> surest = hits.stream().sorted(Hit.SUREST_FIRST).toList();
    Hit best = surest.get(0);
    List<Evidence> evidence = new ArrayList<>(best.tally().evidence());
    AnotherMaker.evidence(surest, context).ifPresent(evidence::add);
    evidence.addAll(corroboration(surest));
    double confidence =
        Tally.probability(evidence.stream().mapToDouble(Evidence::contribution).sum());
    if (confidence < floor) {
      return Optional.empty();
    }
    Set<ProductCategory> categories = categories(surest, context);
    return Optional.of(
        new Match(
            best.vendor(),
            best.designation(),
            best.mention(),
            best.text(),
            otherMentions(surest),
            usage(surest),
            categories,
            confidence,
            evidence,
            List.of()));
  }

  private static List<Mention> otherMentions(List<Hit> surest) {
    Mention best = surest.get(0).mention();
    return surest.stream()
        .map(Hit::mention)
        .filter(mention -> !mention.equals(best))
        .distinct()
        .limit(MOST_EXAMPLES)
        .toList();
  }

  /** What further hits add: never less than nothing, and never past the ceiling. */
  private static List<Evidence> corroboration(List<Hit> surest) {
    double room = Weight.CEILING.nats() - surest.get(0).logOdds();
    double left = Math.min(Weight.CORROBORATION_MOST.nats(), room);
    Set<String> counted = new HashSet<>(Set.of(key(surest.get(0))));
    List<Evidence> evidence = new ArrayList<>();
    for (Hit hit : surest) {
      double share = Weight.CORROBORATION_SHARE.nats() * hit.logOdds();
      double nats = Math.min(left, Math.min(Weight.CORROBORATION.nats(), share));
      if (counted.add(key(hit)) && nats > 0) {
        String signal = "also " + hit.mention().role().key();
        evidence.add(new Evidence(signal, nats, hit.text(), hit.designation().text()));
        left -= nats;
      }
    }
    return evidence;
  }

  /** Hits with the same words in the same role say the same thing twice. */
  private static String key(Hit hit) {
    return hit.mention().role() + " " + hit.text().toLowerCase(Locale.ROOT);
  }

  /** A product line or part number tells what was bought; else product codes and words do. */
  private static Set<ProductCategory> categories(List<Hit> hits, RecordContext context) {
    Set<ProductCategory> named = EnumSet.noneOf(ProductCategory.class);
    hits.stream()
        .filter(hit -> hit.logOdds() > 0)
        .forEach(hit -> named.addAll(categoriesOf(hit.designation())));
    if (named.isEmpty()) {
      return context.products().boughtFrom(hits.get(0).vendor().business());
    }
    named.addAll(context.products().sure());
    return named;
  }

  private static Set<ProductCategory> categoriesOf(Designation designation) {
    if (designation instanceof Brand brand) {
      return brand.categories();
    }
    return designation instanceof ModelPattern model ? model.categories() : Set.of();
  }

  /** The most purchase-like usage among the hits that are likely the vendor at all. */
  private static Usage usage(List<Hit> hits) {
    return hits.stream()
        .filter(hit -> hit.logOdds() > 0 || hit.equals(hits.get(0)))
        .map(Hit::usage)
        .min(Comparator.naturalOrder())
        .orElse(Usage.SUBJECT);
  }
}
