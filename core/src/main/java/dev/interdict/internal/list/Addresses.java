package dev.interdict.internal.list;

import com.google.common.base.Splitter;
import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.source.ListAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads tables of list addresses. */
public final class Addresses {

  private static final String HEADER = "file,title,url";

  private Addresses() {}

  /** See {@link ListAddress#shipped()}. */
  public static List<ListAddress> shipped() {
    return addresses(ListResources.lines("addresses.csv"), "shipped addresses");
  }

  /** See {@link ListAddress#read(Path)}. */
  public static List<ListAddress> read(Path csv) {
    try {
      List<String> lines = Files.readAllLines(csv);
      if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
        throw new CatalogException(csv + ", line 1", "the header must be: " + HEADER);
      }
      return addresses(lines.subList(1, lines.size()), csv.toString());
    } catch (IOException e) {
      throw new CatalogException(csv.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<ListAddress> addresses(List<String> lines, String origin) {
    List<ListAddress> addresses = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        addresses.add(address(lines.get(i), origin + ", line " + (i + 2)));
      }
    }
    return List.copyOf(addresses);
  }

  private static ListAddress address(String line, String where) {
    List<String> cells = Splitter.on(',').trimResults().splitToList(line);
    try {
      if (cells.size() != 3) {
        throw new IllegalArgumentException("has " + cells.size() + " cells, not 3");
      }
      return new ListAddress(cells.get(0), cells.get(1), URI.create(cells.get(2)));
    } catch (IllegalArgumentException e) {
      throw new CatalogException(where, String.valueOf(e.getMessage()), e);
    }
  }
}
