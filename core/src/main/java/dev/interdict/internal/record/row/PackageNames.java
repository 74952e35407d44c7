package dev.interdict.internal.record.row;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.net.URLDecoder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a CPE or a package URL says about maker and product.
 *
 * @param maker vendor of a CPE, namespace of a package URL
 * @param product product of a CPE, name of a package URL
 */
public record PackageNames(Optional<String> maker, Optional<String> product) {

  private static final PackageNames NONE = new PackageNames(Optional.empty(), Optional.empty());
  private static final Splitter UNESCAPED_COLON = Splitter.on(Pattern.compile("(?<!\\\\):"));
  private static final Splitter COLON = Splitter.on(':');
  private static final Splitter SLASH = Splitter.on('/').omitEmptyStrings();
  private static final int LONGEST = 2_000;

  /** Reads {@code cpe:2.3:h:vendor:product:…} and {@code cpe:/h:vendor:product:…}. */
  public static PackageNames ofCpe(String cpe) {
    if (cpe.length() > LONGEST) {
      return NONE;
    }
    if (cpe.startsWith("cpe:2.3:")) {
      List<String> parts = UNESCAPED_COLON.splitToList(cpe);
      return new PackageNames(plain(parts, 3), plain(parts, 4));
    }
    if (cpe.startsWith("cpe:/")) {
      List<String> parts = COLON.splitToList(decoded(cpe));
      return new PackageNames(plain(parts, 2), plain(parts, 3));
    }
    return NONE;
  }

  /** Reads {@code pkg:type/namespace/name@version?qualifiers#subpath}. */
  public static PackageNames ofPurl(String purl) {
    if (!purl.startsWith("pkg:") || purl.length() > LONGEST) {
      return NONE;
    }
    String path = purl.substring(4).replaceFirst("[?#].*", "").replaceFirst("@[^/@]*$", "");
    List<String> parts = SLASH.splitToList(path);
    if (parts.size() < 2) {
      return NONE;
    }
    String namespace = String.join("/", parts.subList(1, parts.size() - 1));
    return new PackageNames(
        CellText.clean(decoded(namespace)), CellText.clean(decoded(parts.get(parts.size() - 1))));
  }

  private static Optional<String> plain(List<String> parts, int index) {
    return index < parts.size()
        ? CellText.clean(parts.get(index).replace("\\", "").replace('_', ' '))
        : Optional.empty();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
