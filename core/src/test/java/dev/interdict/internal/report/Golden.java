package dev.interdict.internal.report;

import dev.interdict.rules.Goldens;

/** Reports as they should read. */
final class Golden {

  private Golden() {}

  static void assertSame(String file, String actual) {
    Goldens.assertSame("src/test/resources/dev/interdict/report/" + file, actual);
  }
}
