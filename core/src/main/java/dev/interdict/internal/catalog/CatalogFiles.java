package dev.interdict.internal.catalog;

import dev.interdict.catalog.CatalogException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the files of a catalog, sorted by name. */
final class CatalogFiles {

  private static final String ROOT = "/dev/interdict/catalog/";

  private static final String STORED = "catalog.bin";

  /** A catalog file of a sane size; anything larger is not one of ours. */
  private static final long LARGEST = 16L << 20;

  private CatalogFiles() {}

  /** The shipped files. A jar cannot be listed, so the build writes an index of them. */
  static List<CatalogFile> bundled() {
    List<CatalogFile> files = new ArrayList<>();
    for (String name : resource("files.txt").lines().filter(line -> !line.isBlank()).toList()) {
      files.add(new CatalogFile(name, "shipped catalog, " + name, resource(name)));
    }
    return sorted(files);
  }

  /** The stored form of the shipped files, if the build left one. */
  static Optional<byte[]> stored() {
    try (InputStream in = CatalogFiles.class.getResourceAsStream(ROOT + STORED)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new CatalogException("shipped catalog", STORED + " cannot be read", e);
    }
  }

  /** The files of a directory laid out like the shipped one. */
  static List<CatalogFile> in(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new CatalogException(directory.toString(), "no such directory; name a catalog's root");
    }
    try (Stream<Path> walk = Files.walk(directory, 2)) {
      List<CatalogFile> files = new ArrayList<>();
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        String name = directory.relativize(path).toString().replace('\\', '/');
        if (belongs(name)) {
          files.add(new CatalogFile(name, path.toString(), read(path)));
        }
      }
      if (files.isEmpty()) {
        throw new CatalogException(
            directory.toString(),
            "holds no catalog; expected vendors/*.json, policies/*.json, lists/*.csv or"
                + " agencies.csv");
      }
      return sorted(files);
    } catch (IOException e) {
      throw new CatalogException(directory.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  private static boolean belongs(String name) {
    return name.matches("(vendors|policies)/[^/]+\\.json|lists/[^/]+\\.csv")
        || name.equals("agencies.csv")
        || name.equals("editions.csv")
        || name.equals("catalog.properties");
  }

  private static List<CatalogFile> sorted(List<CatalogFile> files) {
    return files.stream().sorted(Comparator.comparing(CatalogFile::name)).toList();
  }

  private static String read(Path path) throws IOException {
    if (Files.size(path) > LARGEST) {
      throw new CatalogException(path.toString(), "is larger than 16 MB; not a catalog file");
    }
    return Files.readString(path);
  }

  private static String resource(String name) {
    try (InputStream in = CatalogFiles.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new CatalogException(
            "shipped catalog", name + " is missing from the jar; build it with Maven");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CatalogException("shipped catalog", name + " cannot be read", e);
    }
  }
}
