package dev.interdict.internal.record.bom;

import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Rejected;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The product that a CycloneDX document is about. It is yielded when its metadata closes, because
 * they may name its maker before or after it.
 */
final class Product {

  private final String file;
  private final String bom;
  private Optional<Part> found = Optional.empty();

  /**
   * No product yet.
   *
   * @param file where the document is read from
   * @param bom name of the bill
   */
  Product(String file, String bom) {
    this.file = file;
    this.bom = bom;
  }

  /** A part that takes what the document says around its parts. */
  Part around() {
    Part part = new Part(new SourceLocation(file, 0), List.of());
    part.note("bom-ref", "metadata");
    return part;
  }

  void found(Part product) {
    found = Optional.of(product);
  }

  /** Yields the product with what its metadata say. */
  void close(Part around, Consumer<ReadResult> out) {
    if (found.isEmpty() && around.isEmpty()) {
      return;
    }
    Part whole = found.orElse(around);
    if (found.isPresent()) {
      whole.addAll(around);
    }
    out.accept(whole.result(bom));
    found = Optional.empty();
  }

  /**
   * What was read stays; each part that was being read is reported as lost.
   *
   * @param open the parts being read, outermost first
   * @param here what to report if there is none
   */
  void breakOff(
      List<Part> open,
      SourceLocation here,
      Function<SourceLocation, Rejected> lost,
      Consumer<ReadResult> out) {
    found.ifPresent(part -> out.accept(part.result(bom)));
    open.forEach(part -> out.accept(lost.apply(part.where())));
    if (open.isEmpty()) {
      out.accept(lost.apply(here));
    }
  }
}
