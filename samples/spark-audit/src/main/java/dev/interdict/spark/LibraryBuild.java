package dev.interdict.spark;

import dev.interdict.ConflictChecker;
import dev.interdict.lucene.LuceneVendorIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;

/** Which build of the library runs: another one may judge otherwise. */
final class LibraryBuild {

  private static final String DIGEST = computed();

  private LibraryBuild() {}

  /** Digest of the library's jars; of their places if it runs from directories of classes. */
  static String digest() {
    return DIGEST;
  }

  private static String computed() {
    List<String> parts = new ArrayList<>();
    for (Class<?> each : List.of(ConflictChecker.class, LuceneVendorIndex.class)) {
      parts.add(digest(each.getProtectionDomain().getCodeSource()));
    }
    return Sha256.of(parts);
  }

  private static String digest(CodeSource source) {
    try {
      Path place = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(place) ? Sha256.of(place) : place.toString();
    } catch (URISyntaxException e) {
      return source.getLocation().toString();
    } catch (IOException e) {
      throw new UncheckedIOException("the library's jar cannot be read", e);
    }
  }
}
