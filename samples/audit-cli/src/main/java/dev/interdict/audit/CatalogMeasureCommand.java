package dev.interdict.audit;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.interdict.catalog.CatalogMerge;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.source.ScreeningLists;
import dev.interdict.lucene.LuceneVendorIndex;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code interdict catalog measure}. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    description = {
      "Times reading, merging and indexing the lists of a directory beside the shipped catalog.",
      "Limit the heap with INTERDICT_JAVA_OPTS=-Xmx512m to see whether it is enough."
    },
    footer = {"", "Example:", "  interdict catalog measure lists"})
final class CatalogMeasureCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "DIR", description = "Directory with official screening lists.")
  private Path directory = Path.of("");

  private long total;

  CatalogMeasureCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    UserError.directory("", directory);
    Lines lines = new Lines(surroundings.out(), surroundings.outputStyle().width());
    VendorCatalog shipped = timed("load the shipped catalog", VendorCatalog::bundled, lines);
    ScreeningLists lists = timed("read the lists", () -> ScreeningLists.read(directory), lines);
    CatalogMerge merge = timed("merge", () -> shipped.merge(lists.catalog()), lines);
    Path place = Files.createTempDirectory("interdict-index");
    try {
      timed("index", () -> LuceneVendorIndex.at(place, merge.catalog()), lines).close();
      lines.line(2, "all of it: " + total + " ms");
      timed("open the stored index", () -> LuceneVendorIndex.at(place, merge.catalog()), lines)
          .close();
    } finally {
      MoreFiles.deleteRecursively(place, RecursiveDeleteOption.ALLOW_INSECURE);
    }
    int names = merge.catalog().vendors().stream().mapToInt(each -> each.aliases().size()).sum();
    lines.line(
        2,
        "%d vendors with %d names; %d entries united; at most %d MB of %d MB heap"
            .formatted(
                merge.catalog().vendors().size(),
                names,
                lists.notes().size() + merge.notes().size(),
                peak() >> 20,
                Runtime.getRuntime().maxMemory() >> 20));
    lines.flush();
    return ExitCode.NOTHING_FOUND;
  }

  private <T> T timed(String what, Supplier<T> step, Lines lines) throws IOException {
    long start = System.nanoTime();
    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    T made = step.get();
    busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy;
    long millis = (System.nanoTime() - start) / 1_000_000;
    total += millis;
    lines.line(2, "%s: %d ms, of which %d ms computing".formatted(what, millis, busy / 1_000_000));
    return made;
  }

  /** Sum of the peaks of the heap's parts, which is never less than the heap's own peak. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
