package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.google.common.io.FileBackedOutputStream;
import java.io.IOException;

/**
 * JSON values kept until their place in the document comes; beyond a megabyte in a temporary file,
 * so that a file full of bad rows needs no memory for them.
 */
final class Spool implements AutoCloseable {

  private static final int IN_MEMORY = 1 << 20;

  private final FileBackedOutputStream kept = new FileBackedOutputStream(IN_MEMORY);
  private final JsonGenerator generator;

  Spool() {
    try {
      generator = JsonPieces.factory().createGenerator(kept);
    } catch (IOException e) {
      throw new IllegalStateException("a generator in memory cannot fail", e);
    }
  }

  /** Writes further values. */
  JsonGenerator generator() {
    return generator;
  }

  JsonPieces pieces() {
    return new JsonPieces(generator);
  }

  /** Writes the values as the elements of an array. */
  void writeTo(JsonGenerator out) throws IOException {
    generator.flush();
    out.writeStartArray();
    try (JsonParser values = JsonPieces.factory().createParser(kept.asByteSource().openStream())) {
      while (values.nextToken() != null) {
        out.copyCurrentStructure(values);
      }
    }
    out.writeEndArray();
  }

  /** Deletes the temporary file. */
  @Override
  public void close() throws IOException {
    generator.close();
    kept.close();
    kept.reset();
  }
}
