package dev.interdict.internal.catalog.stored;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads what {@link FactOutput} wrote. Bytes that were not written by it end in a {@link
 * RuntimeException}, never in more memory than a few times their number.
 */
final class FactInput {

  private final byte[] bytes;
  private final String[] texts;
  private int at;

  FactInput(byte[] bytes) {
    this.bytes = bytes;
    this.texts = new String[count()];
    for (int i = 0; i < texts.length; i++) {
      int length = count();
      texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
    }
  }

  int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  String text() {
    return texts[number()];
  }

  LocalDate day() {
    int year = number();
    return LocalDate.ofYearDay(year, number());
  }

  <E extends Enum<E>> E name(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  <T> Optional<T> optional(Supplier<T> reading) {
    return flag() ? Optional.of(reading.get()) : Optional.empty();
  }

  <T> List<T> all(Supplier<T> reading) {
    int count = count();
    if (count == 0) {
      return List.of();
    }
    List<T> things = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      things.add(reading.get());
    }
    return things;
  }

  List<String> texts() {
    return all(this::text);
  }

  Set<String> textSet() {
    return Set.copyOf(texts());
  }

  <E extends Enum<E>> Set<E> names(Class<E> type) {
    return Set.copyOf(all(() -> name(type)));
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  /** Of things that take a byte each at least. */
  private int count() {
    int count = number();
    if (count < 0 || count > bytes.length - at) {
      throw new IllegalArgumentException(count + " things in " + (bytes.length - at) + " bytes");
    }
    return count;
  }
}
