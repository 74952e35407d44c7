package dev.interdict.internal.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Members of a JSON object, or an exception that names the one at fault. */
record Members(JsonNode node) {

  String text(String name) {
    JsonNode value = node.path(name);
    if (!value.isTextual()) {
      throw new IllegalArgumentException(name + " is no text");
    }
    return value.textValue();
  }

  Optional<String> optional(String name) {
    return node.path(name).isTextual() ? Optional.of(text(name)) : Optional.empty();
  }

  LocalDate date(String name) {
    return LocalDate.parse(text(name));
  }

  Optional<LocalDate> optionalDate(String name) {
    return optional(name).map(LocalDate::parse);
  }

  double number(String name) {
    if (!node.path(name).isNumber()) {
      throw new IllegalArgumentException(name + " is no number");
    }
    return node.path(name).doubleValue();
  }

  long count(String name) {
    if (!node.path(name).isIntegralNumber()) {
      throw new IllegalArgumentException(name + " is no whole number");
    }
    return node.path(name).longValue();
  }

  boolean flag(String name) {
    return node.path(name).booleanValue();
  }

  /** A constant by the form that reports use. */
  <E extends Enum<E>> E choice(String name, Class<E> type) {
    return constant(text(name), type);
  }

  static <E extends Enum<E>> E constant(String key, Class<E> type) {
    return Enum.valueOf(type, key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  Optional<Members> object(String name) {
    return node.path(name).isObject() ? Optional.of(new Members(node.get(name))) : Optional.empty();
  }

  Members required(String name) {
    return object(name).orElseThrow(() -> new IllegalArgumentException(name + " is no object"));
  }

  <T> List<T> list(String name, Function<Members, T> each) {
    List<T> values = new ArrayList<>();
    for (JsonNode element : node.path(name)) {
      values.add(each.apply(new Members(element)));
    }
    return values;
  }

  List<String> texts(String name) {
    List<String> values = new ArrayList<>();
    for (JsonNode element : node.path(name)) {
      values.add(element.textValue());
    }
    return values;
  }
}
