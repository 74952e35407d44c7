package dev.interdict.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/**
 * A set of identities, each as 64 bits of its digest. If two share them, a record too many is
 * checked in full; none is ever left out. Immutable.
 */
final class Fingerprints implements Serializable {

  private static final long serialVersionUID = 1L;

  static final Fingerprints NONE = new Fingerprints(new long[0]);

  private final long[] sorted;

  private Fingerprints(long[] sorted) {
    this.sorted = sorted;
  }

  static Fingerprints of(LongStream digests) {
    return new Fingerprints(digests.sorted().distinct().toArray());
  }

  static Fingerprints union(Collection<Fingerprints> sets) {
    return of(sets.stream().flatMapToLong(each -> LongStream.of(each.sorted)));
  }

  static long digest(byte[] identity) {
    return Sha256.first64(identity);
  }

  boolean contains(Identity identity) {
    return Arrays.binarySearch(sorted, digest(identity.bytes())) >= 0;
  }

  int size() {
    return sorted.length;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(sorted.length);
    for (long each : sorted) {
      out.writeLong(each);
    }
  }

  static Fingerprints read(DataInputStream in) throws IOException {
    LongStream.Builder digests = LongStream.builder();
    for (int left = in.readInt(); left > 0; left--) {
      digests.add(in.readLong());
    }
    return of(digests.build());
  }
}
