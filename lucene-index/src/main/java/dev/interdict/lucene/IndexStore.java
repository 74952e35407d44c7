package dev.interdict.lucene;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.interdict.catalog.VendorCatalog;
import java.io.File;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Version;

/**
 * Keeps indexes in a directory, one sub-directory for each catalog and format. An index is built
 * beside its place and moved there in one step, so that a crash never leaves half of one.
 */
final class IndexStore {

  private static final String READY = "index-";
  private static final String BUILDING = "building-";
  private static final int KEY_LENGTH = 16;

  /** Indexes that stay: those built last. */
  private static final int KEPT = 4;

  private IndexStore() {}

  static DirectoryReader open(Path directory, VendorCatalog catalog, List<Entry> entries)
      throws IOException {
    Files.createDirectories(directory);
    Path place = directory.resolve(READY + key(catalog));
    if (Files.isDirectory(place)) {
      try {
        return reader(place, catalog);
      } catch (CorruptIndexException
          | IndexNotFoundException
          | IndexFormatTooNewException
          | IndexFormatTooOldException e) {
        delete(place);
      }
    }
    Path building = Files.createTempDirectory(directory, BUILDING);
    try (MMapDirectory aside = new MMapDirectory(building)) {
      IndexBuilder.build(aside, catalog, entries);
    }
    moveInto(building, place);
    DirectoryReader reader = reader(place, catalog);
    deleteOldest(directory);
    return reader;
  }

  private static DirectoryReader reader(Path place, VendorCatalog catalog) throws IOException {
    MMapDirectory files = new MMapDirectory(place);
    try {
      DirectoryReader reader = DirectoryReader.open(files);
      if (reader.getIndexCommit().getUserData().equals(IndexBuilder.commitData(catalog))) {
        return reader;
      }
      reader.close();
      throw new CorruptIndexException("built for another catalog", place.toString());
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
  }

  private static String key(VendorCatalog catalog) {
    String sha256 = catalog.version().sha256();
    return sha256.substring(0, Math.min(KEY_LENGTH, sha256.length()))
        + "-"
        + Fields.FORMAT
        + "-"
        + Version.LATEST.major
        + "."
        + Version.LATEST.minor
        + "."
        + Version.LATEST.bugfix;
  }

  private static void moveInto(Path building, Path place) throws IOException {
    try {
      Files.move(building, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(building, place);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(place)) {
        throw e;
      }
      delete(building);
    }
  }

  /** Who checks with lists and without by turns finds both indexes again. */
  private static void deleteOldest(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      List<File> indexes =
          children
              .filter(child -> child.getFileName().toString().startsWith(READY))
              .filter(Files::isDirectory)
              .map(Path::toFile)
              .sorted(Comparator.comparingLong(File::lastModified).reversed())
              .toList();
      for (File old : indexes.subList(Math.min(KEPT, indexes.size()), indexes.size())) {
        delete(old.toPath());
      }
    }
  }

  private static void delete(Path path) throws IOException {
    MoreFiles.deleteRecursively(path, RecursiveDeleteOption.ALLOW_INSECURE);
  }
}
