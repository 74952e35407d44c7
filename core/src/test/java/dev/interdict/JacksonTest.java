package dev.interdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** The other tests say something of a version of Jackson only if it is the one in use. */
class JacksonTest {

  @Test
  void it_is_the_version_that_the_build_was_asked_for() {
    assertThat(new ObjectMapper().version())
        .hasToString(System.getProperty("jackson.version.expected"));
  }
}
