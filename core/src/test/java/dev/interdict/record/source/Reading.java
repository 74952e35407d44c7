package dev.interdict.record.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import dev.interdict.record.source.ReadResult.Item;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Everything that came of one input. */
record Reading(List<ReadResult> results) {

  static Reading of(String text) {
    return of(text.getBytes(UTF_8));
  }

  static Reading of(byte[] bytes) {
    return of(RecordReader.sniffing(), new ByteArrayInputStream(bytes), "input");
  }

  static Reading of(RecordFormat format, String text) {
    return of(RecordReader.of(format), new ByteArrayInputStream(text.getBytes(UTF_8)), "input");
  }

  static Reading of(RecordReader reader, String text) {
    return of(reader, new ByteArrayInputStream(text.getBytes(UTF_8)), "input");
  }

  static Reading ofFixture(String name) {
    return of(RecordReader.sniffing(), fixture(name), "bids/" + name);
  }

  static Reading ofFixture(RecordFormat format, String name) {
    return of(RecordReader.of(format), fixture(name), "bids/" + name);
  }

  static byte[] bytesOfFixture(String name) {
    try (InputStream input = fixture(name)) {
      return input.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String textOfFixture(String name) {
    return new String(bytesOfFixture(name), UTF_8);
  }

  private static InputStream fixture(String name) {
    return Objects.requireNonNull(Reading.class.getResourceAsStream("/records/" + name), name);
  }

  private static Reading of(RecordReader reader, InputStream input, String name) {
    try (Stream<ReadResult> results = reader.open(input, name)) {
      return new Reading(results.toList());
    }
  }

  List<Checkable> records() {
    return results.stream()
        .filter(Item.class::isInstance)
        .map(result -> ((Item) result).record())
        .toList();
  }

  Checkable record(int index) {
    return records().get(index);
  }

  List<Rejected> rejected() {
    return results.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast).toList();
  }

  List<Skipped> skipped() {
    return results.stream().filter(Skipped.class::isInstance).map(Skipped.class::cast).toList();
  }

  /** Texts of a record under a role. */
  List<String> texts(int index, Role role) {
    return record(index).mentions().stream()
        .filter(mention -> mention.role() == role)
        .map(Mention::text)
        .toList();
  }
}
