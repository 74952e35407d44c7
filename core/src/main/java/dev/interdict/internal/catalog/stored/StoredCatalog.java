package dev.interdict.internal.catalog.stored;

import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.VendorCatalog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.zip.CRC32;

/**
 * A catalog as bytes: a format number, a check sum, the facts. They are read by the release that
 * wrote them; another refuses them by their format. The same catalog gives the same bytes.
 */
public final class StoredCatalog {

  /** Rises with every change of what is stored. */
  private static final int FORMAT = 0x1d_c0_00_01;

  private static final long LARGEST = 256L << 20;
  private static final int HEADER = 2 * Integer.BYTES;

  private StoredCatalog() {}

  /** The bytes of a catalog. */
  public static byte[] write(VendorCatalog catalog) {
    FactOutput out = new FactOutput();
    CatalogForm.write(out, catalog);
    byte[] facts = out.toBytes();
    return ByteBuffer.allocate(HEADER + facts.length)
        .putInt(FORMAT)
        .putInt(checkSum(facts))
        .put(facts)
        .array();
  }

  /**
   * The catalog of some bytes.
   *
   * @param origin what to call them in messages
   * @throws CatalogException if they are damaged or of another format
   */
  public static VendorCatalog read(byte[] stored, String origin) {
    ByteBuffer bytes = ByteBuffer.wrap(stored);
    if (stored.length < HEADER || bytes.getInt() != FORMAT) {
      throw new CatalogException(
          origin, "is no stored catalog of this release; store it again with this release");
    }
    int sum = bytes.getInt();
    byte[] facts = new byte[bytes.remaining()];
    bytes.get(facts);
    if (checkSum(facts) != sum) {
      throw new CatalogException(origin, "is damaged; store the catalog again");
    }
    try {
      return CatalogForm.read(new FactInput(facts));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      throw new CatalogException(origin, "holds no facts of a catalog; store it again", e);
    }
  }

  /** Writes a catalog to a file, which is replaced in one step. */
  public static void write(VendorCatalog catalog, Path file) throws IOException {
    Path place = file.toAbsolutePath();
    Path aside =
        place.resolveSibling(place.getFileName() + "." + Long.toHexString(System.nanoTime()));
    try {
      Files.write(aside, write(catalog), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** The catalog of a file. */
  public static VendorCatalog read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new CatalogException(file.toString(), "is larger than 256 MB; no stored catalog");
      }
      return read(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new CatalogException(file.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  private static int checkSum(byte[] facts) {
    CRC32 sum = new CRC32();
    sum.update(facts);
    return (int) sum.getValue();
  }
}
