package dev.interdict.internal.list;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.ListEdition;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.source.ListFile;
import dev.interdict.catalog.source.ListFormat;
import dev.interdict.internal.record.input.FileSignature;
import dev.interdict.internal.record.input.TextDecoding;
import dev.interdict.internal.record.input.UnfoldingLimit;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.record.source.ReadResult.Reason;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads list files. The companion files of OFAC's tables come first, since they add to these. */
public final class ListReader {

  private static final int HEAD = 64 * 1024;
  private static final long LARGEST = 2L << 30;
  private static final Set<String> PACKED = Set.of("csv", "xml", "json", "txt");

  private final Collection<Policy> policies;
  private final OfacCsv.Companions companions = new OfacCsv.Companions();
  private final List<ListFile> files = new ArrayList<>();
  private final List<RestrictedVendor> vendors = new ArrayList<>();
  private final List<ListEdition> editions = new ArrayList<>();

  /** A reader that files entries under the given policies. */
  public ListReader(Collection<Policy> policies) {
    this.policies = policies;
  }

  /** What was read of each file, in the order of reading. */
  public List<ListFile> files() {
    return List.copyOf(files);
  }

  /** The vendors of all files, not yet united. */
  public List<RestrictedVendor> vendors() {
    return vendors;
  }

  /** One edition for each file and policy. */
  public List<ListEdition> editions() {
    return List.copyOf(editions);
  }

  /**
   * Reads files.
   *
   * @throws CatalogException if one is no list, saying what it is and what to do
   */
  public void read(List<Path> paths) {
    Map<Path, ListFormat> formats = new LinkedHashMap<>();
    paths.forEach(path -> formats.put(path, refusing(path, () -> open(path).format)));
    formats.forEach(
        (path, format) -> {
          if (format.isCompanion()) {
            refusing(path, () -> companion(path));
          }
        });
    formats.entrySet().parallelStream()
        .filter(format -> !format.getValue().isCompanion())
        .map(Map.Entry::getKey)
        .map(path -> refusing(path, () -> list(path)))
        .toList()
        .forEach(this::take);
  }

  /** What a list file holds. */
  private record Listed(
      ListFile file, List<RestrictedVendor> vendors, List<ListEdition> editions) {}

  private void take(Listed listed) {
    files.add(listed.file);
    vendors.addAll(listed.vendors);
    editions.addAll(listed.editions);
  }

  /** An opened file: its text from the start, and what it is. */
  private record Opened(Reader text, String head, ListFormat format) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      text.close();
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T refusing(Path path, Reading<T> reading) {
    try {
      return reading.read();
    } catch (UnreadableInput e) {
      throw new CatalogException(path.toString(), e.detail(), e);
    } catch (IOException e) {
      throw new CatalogException(path.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  private static Opened open(Path path) throws IOException {
    if (Files.size(path) > LARGEST) {
      throw new UnreadableInput(Reason.TOO_LARGE, "is larger than 2 GB; no list is");
    }
    InputStream raw = Files.newInputStream(path);
    try {
      BufferedInputStream bytes = unpacked(new BufferedInputStream(raw, HEAD));
      byte[] start = TextDecoding.head(bytes);
      refuse(FileSignature.complaint(start));
      BufferedReader text = new BufferedReader(TextDecoding.decode(bytes, start), HEAD);
      String head = head(text);
      if (head.isBlank()) {
        throw new UnreadableInput(Reason.EMPTY, "is empty; fetch it again");
      }
      return new Opened(text, head, ListSource.format(head));
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  private static BufferedInputStream unpacked(BufferedInputStream input) throws IOException {
    String start = new String(TextDecoding.head(input), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u001F\u008B")) {
      return new BufferedInputStream(UnfoldingLimit.gunzip(input), HEAD);
    }
    boolean workbook = start.contains("[Content_Types].xml") || start.contains("xl/");
    if (!start.startsWith("PK\u0003\u0004") || workbook) {
      return input;
    }
    return new BufferedInputStream(
        UnfoldingLimit.unzip(input, PACKED)
            .orElseThrow(
                () ->
                    new UnreadableInput(
                        Reason.UNKNOWN_FORMAT, "is a ZIP archive without a list " + PACKED)),
        HEAD);
  }

  private static void refuse(Optional<String> complaint) throws UnreadableInput {
    if (complaint.isPresent()) {
      throw new UnreadableInput(Reason.UNKNOWN_FORMAT, complaint.get());
    }
  }

  private static String head(BufferedReader text) throws IOException {
    text.mark(HEAD);
    char[] head = new char[HEAD - 1];
    int filled = 0;
    for (int read = 0; read >= 0 && filled < head.length; filled += Math.max(read, 0)) {
      read = text.read(head, filled, head.length - filled);
    }
    text.reset();
    return new String(head, 0, filled);
  }

  private ListFile companion(Path path) throws IOException {
    Parties rows = new Parties();
    try (Opened opened = open(path)) {
      switch (opened.format) {
        case OFAC_ALIASES_CSV -> companions.aliases(opened.text, rows);
        case OFAC_ADDRESSES_CSV -> companions.addresses(opened.text, rows);
        default -> companions.comments(opened.text, rows);
      }
      ListFile file = file(path, opened.format, rows, EditionDate.of(path, Optional.empty()), 0);
      files.add(file);
      return file;
    }
  }

  private Listed list(Path path) throws IOException {
    Parties parties = new Parties();
    try (Opened opened = open(path)) {
      parser(path, opened).read(parties);
      checkPolicies(path, parties);
      EditionDate date = EditionDate.of(path, parties.published());
      PartyVendors converter = new PartyVendors(date.day(), policies);
      List<RestrictedVendor> vendors = new ArrayList<>();
      int names = 0;
      for (Party party : parties.kept()) {
        vendors.add(converter.vendor(party));
        names += 1 + party.otherNames().size();
      }
      ListFile file = file(path, opened.format, parties, date, names);
      if (file.kept() == 0) {
        throw new UnreadableInput(Reason.EMPTY, "holds no party that can be a vendor");
      }
      return new Listed(file, vendors, editions(parties, file));
    }
  }

  private ListParser parser(Path path, Opened opened) throws IOException {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean blocking = OfacXml.isBlocking(name, opened.head);
    return switch (opened.format) {
      case OFAC_CSV -> OfacCsv.parser(opened.text, blocking, companions);
      case OFAC_XML -> new OfacXml(opened.text, blocking);
      case OFAC_ADVANCED_XML -> new OfacAdvancedXml(opened.text);
      case CSL_CSV -> TableParsers.csl(opened.text);
      case CSL_JSON -> JsonParsers.csl(opened.text);
      case BIS_DENIED_PERSONS -> TableParsers.deniedPersons(opened.text);
      case BIS_ENTITY_LIST_CSV -> TableParsers.bisList(opened.text);
      case SAM_EXTRACT -> TableParsers.samExtract(opened.text);
      case SAM_JSON -> JsonParsers.sam(opened.text);
      case OPENSANCTIONS_CSV -> TableParsers.openSanctions(opened.text);
      case OPENSANCTIONS_FTM -> new FtmEntities(opened.text);
      case OWN_CSV -> OwnList.parser(opened.text, ',');
      case OFAC_ALIASES_CSV, OFAC_ADDRESSES_CSV, OFAC_COMMENTS_CSV ->
          throw new UnreadableInput(Reason.UNKNOWN_FORMAT, "belongs to an OFAC list of names");
    };
  }

  private void checkPolicies(Path path, Parties parties) {
    Set<String> known = new TreeSet<>();
    policies.forEach(policy -> known.add(policy.id()));
    for (Party party : parties.kept()) {
      for (Party.Entry entry : party.entries()) {
        if (!known.contains(entry.policyId())) {
          throw new CatalogException(
              path.toString(),
              party.name() + " names policy \"" + entry.policyId() + "\"; known are " + known);
        }
      }
    }
  }

  private static ListFile file(
      Path path, ListFormat format, Parties parties, EditionDate date, int names)
      throws IOException {
    int kept = parties.kept().size() + parties.rows();
    int skipped = parties.skipped().values().stream().mapToInt(Integer::intValue).sum();
    return new ListFile(
        path.getFileName().toString(),
        format,
        date.day(),
        date.from(),
        MoreFiles.asByteSource(path).hash(Hashing.sha256()).toString(),
        kept + skipped + parties.rejected(),
        kept,
        names,
        parties.skipped(),
        parties.rejected(),
        parties.problems());
  }

  private static List<ListEdition> editions(Parties parties, ListFile file) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Party party : parties.kept()) {
      party.entries().forEach(entry -> counts.merge(entry.policyId(), 1, Integer::sum));
    }
    List<ListEdition> editions = new ArrayList<>();
    counts.forEach(
        (policy, count) ->
            editions.add(new ListEdition(policy, file.date(), count, file.sha256(), file.name())));
    return editions;
  }

  /** The latest day of the editions. */
  public Optional<LocalDate> newest() {
    return files.stream().map(ListFile::date).max(LocalDate::compareTo);
  }
}
