package dev.interdict.internal.catalog;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One file of a catalog, read whole.
 *
 * @param name path below the catalog's root, with {@code /}
 * @param origin what to call it in messages
 * @param content its text
 */
record CatalogFile(String name, String origin, String content) {

  boolean isIn(String folder, String extension) {
    return name.startsWith(folder + "/") && name.endsWith(extension);
  }

  /** File name without folder and extension. */
  String stem() {
    return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
  }

  String sha256() {
    return digest(List.of(this));
  }

  /** Digest over names and contents, in the order given. */
  static String digest(List<CatalogFile> files) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (CatalogFile file : files) {
      hasher.putString(file.name, StandardCharsets.UTF_8).putByte((byte) 0);
      hasher.putString(file.content, StandardCharsets.UTF_8).putByte((byte) 0);
    }
    return hasher.hash().toString();
  }
}
