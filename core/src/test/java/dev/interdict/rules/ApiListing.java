package dev.interdict.rules;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes public signatures down, one a line, so that a change of the surface shows as a diff. */
final class ApiListing {

  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
  private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

  private ApiListing() {}

  static String of(List<Class<?>> types) {
    return types.stream().map(ApiListing::block).collect(joining("\n"));
  }

  private static String block(Class<?> type) {
    List<String> lines = new ArrayList<>();
    constants(type).map(name -> "  " + name).forEach(lines::add);
    Stream.concat(constructors(type), methods(type))
        .map(line -> "  " + line)
        .sorted()
        .forEach(lines::add);
    lines.add(0, heading(type));
    return String.join("\n", lines) + "\n";
  }

  private static String heading(Class<?> type) {
    String components =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents())
                .map(each -> simple(each.getGenericType()) + " " + each.getName())
                .collect(joining(", ", "(", ")"))
            : "";
    return kind(type) + " " + type.getCanonicalName() + components + supertypes(type);
  }

  private static String kind(Class<?> type) {
    String sealed = type.isSealed() ? "sealed " : "";
    if (type.isRecord()) {
      return "record";
    }
    if (type.isEnum()) {
      return "enum";
    }
    if (type.isInterface()) {
      return sealed + "interface";
    }
    return Modifier.isFinal(type.getModifiers()) ? "final class" : sealed + "class";
  }

  private static String supertypes(Class<?> type) {
    List<Type> parents = new ArrayList<>();
    Class<?> parent = type.getSuperclass();
    if (parent != null && !Set.of(Object.class, Record.class, Enum.class).contains(parent)) {
      parents.add(parent);
    }
    parents.addAll(List.of(type.getGenericInterfaces()));
    return parents.isEmpty()
        ? ""
        : parents.stream().map(ApiListing::simple).collect(joining(", ", " is ", ""));
  }

  private static Stream<String> constants(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .map(field -> field.isEnumConstant() ? field.getName() : constant(field));
  }

  private static String constant(Field field) {
    return field.getName() + ": " + simple(field.getGenericType());
  }

  private static Stream<String> constructors(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .filter(ApiListing::isShown)
        .filter(each -> !isCanonical(type, each))
        .map(each -> "new" + parameters(each));
  }

  private static Stream<String> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(ApiListing::isShown)
        .filter(method -> !method.isBridge() && !isGiven(type, method))
        .map(ApiListing::method);
  }

  private static String method(Method method) {
    String prefix = Modifier.isStatic(method.getModifiers()) ? "static " : "";
    return prefix
        + method.getName()
        + parameters(method)
        + ": "
        + simple(method.getGenericReturnType());
  }

  private static String parameters(Executable executable) {
    String names =
        Arrays.stream(executable.getParameters())
            .map(Parameter::getParameterizedType)
            .map(ApiListing::simple)
            .collect(joining(", ", "(", ")"));
    String thrown =
        Arrays.stream(executable.getGenericExceptionTypes())
            .map(ApiListing::simple)
            .collect(joining(", "));
    return thrown.isEmpty() ? names : names + " throws " + thrown;
  }

  private static boolean isShown(Executable member) {
    int modifiers = member.getModifiers();
    return !member.isSynthetic()
        && (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers));
  }

  /** Members that the kind of the type already tells. */
  private static boolean isGiven(Class<?> type, Method method) {
    if (OF_EVERY_OBJECT.contains(method.getName())
        || (type.isEnum() && OF_EVERY_ENUM.contains(method.getName()))) {
      return true;
    }
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getAccessor)
            .anyMatch(method::equals);
  }

  private static boolean isCanonical(Class<?> type, Constructor<?> constructor) {
    return type.isRecord()
        && Arrays.equals(
            constructor.getParameterTypes(),
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
  }

  private static String simple(Type type) {
    return type.getTypeName().replaceAll("\\b(?:[a-z]\\w*\\.)+", "").replace('$', '.');
  }
}
