package dev.interdict.catalog.source;

import dev.interdict.catalog.CatalogException;
import dev.interdict.internal.list.DownloadLog;
import dev.interdict.internal.list.ListFetch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Fetches official lists into a directory. The only class of the library that uses the network.
 *
 * <p>Each file is asked for only if it changed, read through before it takes its place, and moved
 * there in one step. What fails, is cut off, is no list or has shrunk to less than half leaves the
 * old file and is reported. Digest, day and address of each file are kept in {@code
 * downloads.properties} beside it. Not for use by several processes on one directory at a time.
 */
public final class ListDownloader {

  private final List<ListAddress> addresses;
  private final ListFetch.Limits limits;

  private ListDownloader(List<ListAddress> addresses, ListFetch.Limits limits) {
    this.addresses = List.copyOf(addresses);
    this.limits = limits;
  }

  /** A downloader of the given lists: at most 1 GB and 10 minutes a file, four attempts. */
  public static ListDownloader of(List<ListAddress> addresses) {
    return new ListDownloader(
        addresses,
        new ListFetch.Limits(1L << 30, Duration.ofMinutes(10), 4, Duration.ofSeconds(2)));
  }

  /** With other limits: bytes and time a file, attempts, and the pause before the second one. */
  ListDownloader within(long largest, Duration longest, int attempts, Duration pause) {
    return new ListDownloader(addresses, new ListFetch.Limits(largest, longest, attempts, pause));
  }

  /**
   * Fetches every list, one after the other. Blocks until all are done.
   *
   * @param directory created if absent
   * @return one outcome for each list, in their order
   * @throws CatalogException if the directory cannot be written
   */
  public List<ListDownload> into(Path directory) {
    try {
      Files.createDirectories(directory);
      DownloadLog log = DownloadLog.of(directory);
      ListFetch fetch = new ListFetch(directory, log, limits);
      List<ListDownload> outcomes = new ArrayList<>();
      for (ListAddress address : addresses) {
        outcomes.add(fetch.fetch(address));
        log.save();
      }
      return List.copyOf(outcomes);
    } catch (IOException e) {
      throw new CatalogException(directory.toString(), "cannot be written: " + e.getMessage(), e);
    }
  }
}
