package dev.interdict.internal.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.interdict.catalog.CatalogException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A JSON object read member by member. Every fault names file and place; {@link #end} refuses
 * members that nobody asked for, so that a misspelt one cannot be lost in silence.
 */
final class JsonObject {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String where;
  private final JsonNode node;
  private final Set<String> asked = new HashSet<>();

  private JsonObject(String where, JsonNode node) {
    this.where = where;
    this.node = node;
    if (!node.isObject()) {
      throw new CatalogException(where, "expected an object { … }");
    }
  }

  static JsonObject parse(CatalogFile file) {
    try {
      return new JsonObject(file.origin(), MAPPER.readTree(file.content()));
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
      throw new CatalogException(
          file.origin() + line, "is not valid JSON: " + e.getOriginalMessage(), e);
    }
  }

  String where() {
    return where;
  }

  CatalogException fault(String member, String problem) {
    return new CatalogException(where + ", " + member, problem);
  }

  String text(String member) {
    return optionalText(member).orElseThrow(() -> fault(member, "is missing; it is required"));
  }

  String textOr(String member, String fallback) {
    return optionalText(member).orElse(fallback);
  }

  Optional<String> optionalText(String member) {
    return value(member).map(value -> asText(member, value));
  }

  LocalDate date(String member) {
    return optionalDate(member).orElseThrow(() -> fault(member, "is missing; it is required"));
  }

  Optional<LocalDate> optionalDate(String member) {
    return optionalText(member).map(text -> asDate(member, text));
  }

  boolean flag(String member) {
    return value(member)
        .map(
            value -> {
              if (!value.isBoolean()) {
                throw fault(member, "expected true or false");
              }
              return value.booleanValue();
            })
        .orElse(false);
  }

  List<String> texts(String member) {
    List<String> texts = new ArrayList<>();
    elements(member).forEach(value -> texts.add(asText(member, value)));
    return texts;
  }

  <E extends Enum<E>> E choice(String member, Class<E> type) {
    return asChoice(member, type, text(member));
  }

  <E extends Enum<E>> E choiceOr(String member, Class<E> type, E fallback) {
    return optionalText(member).map(text -> asChoice(member, type, text)).orElse(fallback);
  }

  <E extends Enum<E>> Set<E> choices(String member, Class<E> type) {
    Set<E> chosen = EnumSet.noneOf(type);
    texts(member).forEach(text -> chosen.add(asChoice(member, type, text)));
    return chosen;
  }

  List<JsonObject> objects(String member) {
    List<JsonObject> objects = new ArrayList<>();
    for (JsonNode element : elements(member)) {
      objects.add(new JsonObject(where + ", " + member + "[" + objects.size() + "]", element));
    }
    return objects;
  }

  JsonObject object(String member) {
    JsonNode value = value(member).orElseThrow(() -> fault(member, "is missing; it is required"));
    return new JsonObject(where + ", " + member, value);
  }

  /** Makes the thing that this object describes; its own checks are reported with the place. */
  <T> T make(Supplier<T> maker) {
    try {
      T made = maker.get();
      end();
      return made;
    } catch (IllegalArgumentException e) {
      throw new CatalogException(where, String.valueOf(e.getMessage()), e);
    }
  }

  /** Refuses members that were not asked for. */
  void end() {
    Set<String> unknown = new TreeSet<>();
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!asked.contains(name)) {
        unknown.add(name);
      }
    }
    if (!unknown.isEmpty()) {
      throw new CatalogException(
          where, "unknown members " + unknown + "; known here: " + new TreeSet<>(asked));
    }
  }

  static <E extends Enum<E>> Optional<E> named(Class<E> type, String key) {
    String name = key.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name) && key(constant).equals(key)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private <E extends Enum<E>> E asChoice(String member, Class<E> type, String key) {
    return named(type, key)
        .orElseThrow(
            () -> {
              Set<String> keys = new TreeSet<>();
              for (E constant : type.getEnumConstants()) {
                keys.add(key(constant));
              }
              return fault(member, "\"" + key + "\" is not one of " + keys);
            });
  }

  private LocalDate asDate(String member, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw fault(member, "\"" + text + "\" is not a date of the form 2021-07-26");
    }
  }

  private String asText(String member, JsonNode value) {
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw fault(member, "expected a text that is not blank");
    }
    return value.textValue();
  }

  private Iterable<JsonNode> elements(String member) {
    Optional<JsonNode> value = value(member);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!value.get().isArray()) {
      throw fault(member, "expected a list [ … ]");
    }
    return value.get();
  }

  private Optional<JsonNode> value(String member) {
    asked.add(member);
    return Optional.ofNullable(node.get(member)).filter(value -> !value.isNull());
  }
}
