package dev.interdict.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Fixtures with bytes changed, cut out and doubled: nothing but results may come out. */
class MutationTest {

  private static final byte[] NASTY = {0, '"', '<', '>', '{', '}', '[', ',', '\n', -1, -64, '&'};

  @Property(tries = 1_000)
  void a_damaged_file_yields_results_and_no_exception(
      @ForAll("fixtures") String file, @ForAll long seed) {
    Reading reading = Reading.of(mutated(Reading.bytesOfFixture(file), new Random(seed)));

    assertThat(reading.results())
        .isNotEmpty()
        .allSatisfy(result -> assertThat(result.where().row()).isNotNegative());
    assertThat(reading.records().size() + reading.rejected().size()).isPositive();
  }

  @Provide
  Arbitrary<String> fixtures() {
    List<String> files =
        Reading.textOfFixture("counts.csv")
            .lines()
            .skip(2)
            .map(line -> line.split(",", -1)[0])
            .toList();
    return Arbitraries.of(files);
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    byte[] mutated = bytes.clone();
    for (int i = 0; i <= random.nextInt(6); i++) {
      int at = random.nextInt(mutated.length);
      switch (random.nextInt(4)) {
        case 0 -> mutated[at] = NASTY[random.nextInt(NASTY.length)];
        case 1 -> mutated[at] = (byte) random.nextInt(256);
        case 2 -> mutated = spliced(mutated, at, at);
        default -> mutated = spliced(mutated, at, random.nextInt(mutated.length));
      }
    }
    return mutated;
  }

  /** The bytes up to one place and those from another one on: a cut, a gap or a repetition. */
  private static byte[] spliced(byte[] bytes, int until, int from) {
    byte[] spliced = new byte[until + bytes.length - from + 1];
    System.arraycopy(bytes, 0, spliced, 0, until);
    spliced[until] = bytes[from];
    System.arraycopy(bytes, from, spliced, until + 1, bytes.length - from);
    return spliced;
  }
}
