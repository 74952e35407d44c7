package dev.interdict.spark;

import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.source.ScreeningLists;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A catalog and screening lists as one file, which goes to every executor and stays beside what was
 * found with it. Without a catalog of the user's own it holds the shipped one, so that a later
 * version can tell what changed; the executors then take theirs from the library.
 */
final class CatalogArchive {

  private static final String CATALOG = "catalog/";
  private static final String LISTS = "lists/";
  private static final String SHIPPED = "shipped/";
  private static final String ROOT = "/dev/interdict/catalog/";
  private static final FileTime NO_TIME = FileTime.fromMillis(1_000_000_000_000L);
  private static final long LARGEST = 4L << 30;

  private CatalogArchive() {}

  /**
   * Packs directories.
   *
   * @param catalog a catalog's directory; empty for the shipped one
   * @param lists directory of official lists beside it
   */
  static void pack(Optional<Path> catalog, Optional<Path> lists, Path archive) throws IOException {
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      if (catalog.isPresent()) {
        pack(CATALOG, catalog.get(), zip);
      } else {
        packShipped(zip);
      }
      if (lists.isPresent()) {
        pack(LISTS, lists.get(), zip);
      }
    }
  }

  private static void pack(String under, Path directory, ZipOutputStream zip) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new UserError(directory + " is no directory");
    }
    try (Stream<Path> walk = Files.walk(directory, 2)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String name = directory.relativize(file).toString().replace('\\', '/');
        // The day of a list may be the time of its file.
        try (InputStream in = Files.newInputStream(file)) {
          add(under + name, Files.getLastModifiedTime(file), in, zip);
        }
      }
    }
  }

  private static void packShipped(ZipOutputStream zip) throws IOException {
    try (InputStream index = shipped("files.txt")) {
      String names = new String(index.readAllBytes(), StandardCharsets.UTF_8);
      for (String name : names.lines().filter(line -> !line.isBlank()).toList()) {
        try (InputStream in = shipped(name)) {
          add(SHIPPED + name, NO_TIME, in, zip);
        }
      }
    }
  }

  private static InputStream shipped(String name) {
    InputStream in = VendorCatalog.class.getResourceAsStream(ROOT + name);
    if (in == null) {
      throw new CatalogException("shipped catalog", name + " is missing from the library's jar");
    }
    return in;
  }

  private static void add(String name, FileTime time, InputStream in, ZipOutputStream zip)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name).setLastModifiedTime(time));
    in.transferTo(zip);
    zip.closeEntry();
  }

  /**
   * The catalog of an archive that this version of the library packed.
   *
   * @param directory an empty directory to unpack it into
   */
  static VendorCatalog load(Path archive, Path directory) throws IOException {
    unpack(archive, directory);
    Path own = directory.resolve(CATALOG);
    return withLists(
        Files.isDirectory(own) ? VendorCatalog.load(own) : VendorCatalog.bundled(), directory);
  }

  /** The catalog of an archive that another version of the library may have packed. */
  static VendorCatalog loadOlder(Path archive, Path directory) throws IOException {
    unpack(archive, directory);
    Path own = directory.resolve(CATALOG);
    return withLists(
        VendorCatalog.load(Files.isDirectory(own) ? own : directory.resolve(SHIPPED)), directory);
  }

  private static VendorCatalog withLists(VendorCatalog catalog, Path directory) {
    Path lists = directory.resolve(LISTS);
    return Files.isDirectory(lists)
        ? catalog.merge(ScreeningLists.read(lists, catalog).catalog()).catalog()
        : catalog;
  }

  private static void unpack(Path archive, Path directory) throws IOException {
    long left = LARGEST;
    try (InputStream in = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = directory.resolve(entry.getName()).normalize();
        if (!file.startsWith(directory) || !isOurs(entry.getName())) {
          throw new CatalogException(archive.toString(), "holds a file that is not ours: " + file);
        }
        Files.createDirectories(file.resolveSibling("."));
        left -= copy(zip, file, left);
        Files.setLastModifiedTime(file, entry.getLastModifiedTime());
      }
    }
  }

  private static boolean isOurs(String name) {
    return List.of(CATALOG, LISTS, SHIPPED).stream().anyMatch(name::startsWith);
  }

  private static long copy(InputStream in, Path file, long most) throws IOException {
    long copied = 0;
    byte[] buffer = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        copied += read;
        if (copied > most) {
          throw new CatalogException(file.toString(), "the catalog is larger than 4 GB");
        }
        out.write(buffer, 0, read);
      }
    }
    return copied;
  }
}
