package dev.interdict.internal.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Country codes and English names, brought to the two-letter ISO 3166 code. */
public final class Countries {

  private static final Map<String, String> CODES = new HashMap<>();

  static {
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale("", code);
      CODES.put(code, code);
      CODES.put(country.getISO3Country(), code);
      CODES.put(country.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT), code);
    }
    CODES.put("UNITED STATES OF AMERICA", "US");
    CODES.put("USA", "US");
    CODES.put("PEOPLE'S REPUBLIC OF CHINA", "CN");
    CODES.put("PRC", "CN");
    CODES.put("RUSSIAN FEDERATION", "RU");
    CODES.put("KOREA, SOUTH", "KR");
    CODES.put("UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "GB");
  }

  private Countries() {}

  /** The code; empty if the text is no country that is known. */
  public static Optional<String> code(String nameOrCode) {
    return Optional.ofNullable(CODES.get(nameOrCode.strip().toUpperCase(Locale.ROOT)));
  }
}
