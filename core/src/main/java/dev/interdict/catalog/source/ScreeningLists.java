package dev.interdict.catalog.source;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.CatalogVersion;
import dev.interdict.catalog.MergeNote;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.internal.catalog.VendorUnion;
import dev.interdict.internal.list.DownloadLog;
import dev.interdict.internal.list.ListReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Official screening lists, read from files in their publishers' own formats into a catalog. The
 * format is told from the content; gzip and ZIP are unpacked on the way. Reading keeps one entry of
 * a file in memory at a time, and the catalog that it makes. Makes no network call.
 *
 * <pre>{@code
 * var lists = ScreeningLists.read(Path.of("lists"));
 * var merged = VendorCatalog.bundled().merge(lists.catalog());
 * }</pre>
 */
public final class ScreeningLists {

  private final List<ListFile> files;
  private final List<MergeNote> notes;
  private final VendorCatalog catalog;

  private ScreeningLists(List<ListFile> files, List<MergeNote> notes, VendorCatalog catalog) {
    this.files = files;
    this.notes = notes;
    this.catalog = catalog;
  }

  /**
   * Reads every file of a directory, but not of its sub-directories. Hidden files, files that begin
   * with {@code README} and the log of downloads are passed over.
   *
   * @throws CatalogException if a file is no list that can be read, saying what it is
   */
  public static ScreeningLists read(Path directory) {
    return read(directory, VendorCatalog.bundled());
  }

  /**
   * Reads every file of a directory under the policies and agencies of a catalog.
   *
   * @throws CatalogException as {@link #read(Path)}
   */
  public static ScreeningLists read(Path directory, VendorCatalog base) {
    if (!Files.isDirectory(directory)) {
      throw new CatalogException(directory.toString(), "no such directory; name one with lists");
    }
    try (Stream<Path> children = Files.list(directory)) {
      return read(children.filter(ScreeningLists::isList).sorted().toList(), base);
    } catch (IOException e) {
      throw new CatalogException(directory.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads files. OFAC's tables of other names, addresses and comments need the table of names among
   * the files.
   *
   * @throws CatalogException if there is no file, or one is no list that can be read
   */
  public static ScreeningLists read(List<Path> files) {
    return read(files, VendorCatalog.bundled());
  }

  private static ScreeningLists read(List<Path> files, VendorCatalog base) {
    ListReader reader = new ListReader(base.policies());
    reader.read(files);
    LocalDate newest =
        reader
            .newest()
            .orElseThrow(
                () -> new CatalogException("lists", "no list file was found; run update first"));
    if (reader.editions().isEmpty()) {
      throw new CatalogException(
          files.get(0).toString(),
          "adds to an OFAC table of names; put sdn.csv or cons_prim.csv beside it");
    }
    VendorUnion.Result united = VendorUnion.among(reader.vendors());
    VendorCatalog catalog =
        VendorCatalog.of(
            new CatalogVersion(newest, digest(reader.files())),
            united.vendors(),
            List.copyOf(base.policies()),
            List.copyOf(base.agencies()),
            reader.editions());
    return new ScreeningLists(reader.files(), united.notes(), catalog);
  }

  /** What was read of each file. */
  public List<ListFile> files() {
    return files;
  }

  /** Which entries, of one list or of several, were found to be the same organisation. */
  public List<MergeNote> notes() {
    return notes;
  }

  /** The parties of all files, under the shipped policies. */
  public VendorCatalog catalog() {
    return catalog;
  }

  /** What a reader of reports should know: names left out because a file is missing, bad rows. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    boolean ofacTable = files.stream().anyMatch(file -> file.format() == ListFormat.OFAC_CSV);
    boolean aliases = files.stream().anyMatch(file -> file.format() == ListFormat.OFAC_ALIASES_CSV);
    for (ListFile file : files) {
      if (file.format() == ListFormat.OFAC_CSV && !aliases) {
        warnings.add(
            file.name() + ": no table of other names beside it; only main names are checked");
      }
      if (file.format().isCompanion() && !ofacTable) {
        warnings.add(file.name() + ": no table of names beside it; it was not used");
      }
      if (file.rejected() > 0) {
        ListFile.Problem first = file.problems().get(0);
        warnings.add(
            "%s: %d of %d entries could not be read; the first is line %d: %s"
                .formatted(
                    file.name(), file.rejected(), file.entries(), first.line(), first.reason()));
      }
    }
    return List.copyOf(warnings);
  }

  private static boolean isList(Path path) {
    String name = path.getFileName().toString();
    return Files.isRegularFile(path)
        && !name.startsWith(".")
        && !name.endsWith(".part")
        && !name.equals(DownloadLog.FILE)
        && !name.toUpperCase(Locale.ROOT).startsWith("README");
  }

  private static String digest(List<ListFile> files) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (ListFile file : files) {
      hasher.putString(file.name() + file.date() + file.sha256(), StandardCharsets.UTF_8);
    }
    return hasher.hash().toString();
  }
}
