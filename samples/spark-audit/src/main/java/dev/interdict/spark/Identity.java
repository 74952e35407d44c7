package dev.interdict.spark;

import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.RecordType;
import dev.interdict.record.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What of a record decides which vendors it touches: its words, the product codes and the seller's
 * country. Day, buyer, amount, numbers and place in the file decide what the rules say of it, not
 * who it is, so records that differ in nothing else are screened once.
 *
 * @param mentions every text and identifier that could point to a vendor
 * @param psc Product or Service Code
 * @param naics NAICS code
 * @param vendorCountry country in which the vendor sits, as read
 */
record Identity(
    List<Mention> mentions,
    Optional<String> psc,
    Optional<String> naics,
    Optional<String> vendorCountry) {

  static Identity of(Checkable record) {
    return new Identity(record.mentions(), record.psc(), record.naics(), record.vendorCountry());
  }

  /** The names of companies in it: what takes longest to screen and repeats most. */
  String names() {
    return mentions.stream()
        .filter(mention -> mention.role().isName())
        .map(Mention::text)
        .collect(Collectors.joining("\n"));
  }

  /** A record that says nothing else. */
  ProcurementRecord asRecord() {
    return new ProcurementRecord(
        "identity",
        RecordType.AWARD,
        Optional.empty(),
        "identity",
        List.of(),
        List.of(),
        mentions,
        psc,
        naics,
        vendorCountry,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same bytes for the same identity, and for no other. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(mentions.size());
      for (Mention mention : mentions) {
        out.writeUTF(mention.role().name());
        write(mention.field(), out);
        write(mention.text(), out);
      }
      for (Optional<String> each : List.of(psc, naics, vendorCountry)) {
        out.writeBoolean(each.isPresent());
        write(each.orElse(""), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a stream in memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  static Identity read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<Mention> mentions = new ArrayList<>();
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        mentions.add(new Mention(Role.valueOf(in.readUTF()), read(in), read(in)));
      }
      return new Identity(mentions, optional(in), optional(in), optional(in));
    } catch (IOException e) {
      throw new UncheckedIOException("a stream in memory cannot fail", e);
    }
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static Optional<String> optional(DataInputStream in) throws IOException {
    boolean present = in.readBoolean();
    String text = read(in);
    return present ? Optional.of(text) : Optional.empty();
  }
}
