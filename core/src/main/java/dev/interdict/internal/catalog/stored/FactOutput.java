package dev.interdict.internal.catalog.stored;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Writes values one after the other. Each distinct text is kept once, in front of them. */
final class FactOutput {

  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  /** The texts, then the values. */
  byte[] toBytes() {
    FactOutput all = new FactOutput();
    all.number(texts.size());
    for (String text : texts.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      all.number(bytes.length);
      all.values.writeBytes(bytes);
    }
    all.values.writeBytes(values.toByteArray());
    return all.values.toByteArray();
  }

  /** A number from 0 up: seven bits a byte, the low ones first. */
  void number(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("below 0: " + number);
    }
    int rest = number;
    while (rest > 0x7f) {
      values.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    values.write(rest);
  }

  void flag(boolean flag) {
    values.write(flag ? 1 : 0);
  }

  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    number(known == null ? texts.size() - 1 : known);
  }

  void day(LocalDate day) {
    number(day.getYear());
    number(day.getDayOfYear());
  }

  void name(Enum<?> constant) {
    text(constant.name());
  }

  <T> void optional(Optional<T> value, Consumer<T> writing) {
    flag(value.isPresent());
    value.ifPresent(writing);
  }

  <T> void all(Collection<T> things, Consumer<T> writing) {
    number(things.size());
    things.forEach(writing);
  }

  /** Sets have no order of their own; sorted, the same set gives the same bytes. */
  void texts(Set<String> set) {
    all(set.stream().sorted().toList(), this::text);
  }

  void names(Set<? extends Enum<?>> set) {
    all(set.stream().sorted(Comparator.comparing(Enum::name)).toList(), this::name);
  }
}
