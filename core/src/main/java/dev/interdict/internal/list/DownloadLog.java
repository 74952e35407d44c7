package dev.interdict.internal.list;

import dev.interdict.catalog.CatalogException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What is known of the downloaded files of a directory, kept beside them in {@code
 * downloads.properties}: address, digest, day and the server's marks for conditional requests.
 */
public final class DownloadLog {

  /** Name of the file. */
  public static final String FILE = "downloads.properties";

  private final Path file;
  private final Properties facts;

  private DownloadLog(Path file, Properties facts) {
    this.file = file;
    this.facts = facts;
  }

  /** The log of a directory; empty if it has none. */
  public static DownloadLog of(Path directory) {
    Path file = directory.resolve(FILE);
    Properties facts = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        facts.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new CatalogException(
            file.toString(), "cannot be read; delete it and update again", e);
      }
    }
    return new DownloadLog(file, facts);
  }

  /** The log of the directory that holds a file. */
  static DownloadLog beside(Path path) {
    return of(path.resolveSibling("."));
  }

  /** A fact of a file, such as its {@code etag}. */
  public Optional<String> get(String name, String fact) {
    return Optional.ofNullable(facts.getProperty(name + "." + fact))
        .filter(text -> !text.isEmpty());
  }

  /** The day on which a file's content was published or, failing that, fetched. */
  public Optional<LocalDate> day(Path path) {
    try {
      return get(path.getFileName().toString(), "date").map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Notes a fact; a blank one is forgotten. */
  public void put(String name, String fact, String value) {
    if (value.isBlank()) {
      facts.remove(name + "." + fact);
    } else {
      facts.setProperty(name + "." + fact, value);
    }
  }

  /** Writes the log in one step. */
  public void save() throws IOException {
    StringWriter text = new StringWriter();
    new TreeMap<>(facts)
        .forEach((key, value) -> text.append(escaped(key) + "=" + escaped(value) + "\n"));
    Path aside = file.resolveSibling(FILE + ".part");
    Files.writeString(aside, text.toString(), StandardCharsets.UTF_8);
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String escaped(Object text) {
    return text.toString()
        .replace("\\", "\\\\")
        .replace("=", "\\=")
        .replace(":", "\\:")
        .replaceAll("[\\r\\n]", " ");
  }
}
