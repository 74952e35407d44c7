package dev.interdict.catalog.source;

import dev.interdict.catalog.CatalogException;
import dev.interdict.internal.list.Addresses;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Where a list can be fetched.
 *
 * @param file name under which it is kept
 * @param title what to call it
 * @param url an https address; http is taken for this machine only
 */
public record ListAddress(String file, String title, URI url) {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Checks the name and the address. */
  public ListAddress {
    if (!file.matches("[A-Za-z0-9][A-Za-z0-9_.-]*") || file.endsWith(".part")) {
      throw new IllegalArgumentException(
          "a file name has letters, digits, _ . - only, got: " + file);
    }
    boolean local =
        "http".equals(url.getScheme()) && THIS_MACHINE.contains(String.valueOf(url.getHost()));
    if (!"https".equals(url.getScheme()) && !local) {
      throw new IllegalArgumentException("the address must start with https://, got: " + url);
    }
  }

  /** The addresses of the official lists that are published without a log-in. */
  public static List<ListAddress> shipped() {
    return Addresses.shipped();
  }

  /**
   * Reads addresses from a CSV file with the columns {@code file,title,url}.
   *
   * @throws CatalogException if the file cannot be read or a row is wrong, with its line
   */
  public static List<ListAddress> read(Path csv) {
    return Addresses.read(csv);
  }
}
