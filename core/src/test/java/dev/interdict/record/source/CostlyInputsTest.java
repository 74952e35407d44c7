package dev.interdict.record.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.interdict.record.source.ReadResult.Item;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs made to cost time or memory: each is read or rejected within seconds, and what is sound in
 * them is read. With texts of 100 MB, in a heap of 256 MB, in a minute:
 *
 * <pre>{@code mvn -pl core test -Dtest=CostlyInputsTest -Dtest.jvm.args="-Xmx256m -Dcostly=100"}
 * </pre>
 */
class CostlyInputsTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String CDX = "{\"bomFormat\": \"CycloneDX\", \"components\": [";
  private static final String CDX_XML =
      "<bom xmlns='http://cyclonedx.org/schema/bom/1.6'><components>";
  private static final String ENTRY = "<feed><title>FPDS-NG search</title><entry>";

  /** Megabytes of a text that is too long. */
  private static final int LONG = Integer.getInteger("costly", 3) * 1_000_000;

  private static final int MANY = LONG / 500;

  static Stream<Arguments> inputs() {
    return Stream.of(csv(), json(), xml(), spdx(), packed()).flatMap(part -> part);
  }

  private static Stream<Arguments> csv() {
    return Stream.of(
        input(
            "a cell of many megabytes in quotes",
            text("vendor,agency\nA,Army\n\"").then("x", LONG).then("\"\nB,Army\n"),
            2,
            Reason.TOO_LARGE),
        input(
            "a line of many megabytes without a break",
            text("vendor,agency\nA,Army\n").then("x,", LONG / 2).then("\nB,Army\n"),
            2,
            Reason.TOO_LARGE),
        input(
            "a quote in every line that opens a cell and closes the one before",
            text("vendor,agency\nA,Army\n").then("a\",\"x\n", MANY).then("B,Army\n"),
            2,
            Reason.MALFORMED),
        input(
            "lines without end below an open quote",
            text("vendor,agency\n\"A,Army\n").then("B,Army\n", MANY),
            MANY,
            Reason.MALFORMED));
  }

  private static Stream<Arguments> json() {
    return Stream.of(
        input(
            "a text of many megabytes",
            text("[{\"vendor\": \"A\"},{\"vendor\": \"").then("x", LONG).then("\"}]"),
            1,
            Reason.TOO_LARGE),
        input(
            "a member name of many megabytes",
            text("[{\"vendor\": \"A\"},{\"").then("x", LONG).then("\": 1}]"),
            1,
            Reason.TOO_LARGE),
        input(
            "a number of many megabytes",
            text("[{\"vendor\": \"A\"},{\"amount\": ").then("9", LONG).then("}]"),
            1,
            Reason.TOO_LARGE),
        input(
            "open brackets without end",
            text("[{\"vendor\": \"A\"},{\"agency\": ").then("[", LONG),
            1,
            Reason.TOO_LARGE),
        input(
            "members without end",
            text("[{\"vendor\": \"A\"},{\"vendor\": \"B\"")
                .then(",\"description\": \"x\"", MANY)
                .then("}]"),
            1,
            Reason.TOO_LARGE),
        input(
            "members under long names",
            text("[{\"vendor\": \"A\"},{\"")
                .then("n", 40_000)
                .then("\": {\"vendor\": \"B\"")
                .then(",\"x\": 1", 2 * MANY)
                .then("}}]"),
            1,
            Reason.NOTHING_TO_CHECK),
        input(
            "a line of JSON Lines of many megabytes",
            text("{\"vendor\": \"A\"}\n{\"vendor\": \"B\"}\n{\"vendor\": \"")
                .then("x", LONG)
                .then("\"}\n{\"vendor\": \"C\"}\n"),
            3,
            Reason.TOO_LARGE),
        input(
            "an OCDS release with members beyond all bounds",
            text("{\"ocid\": \"o\", \"buyer\": {\"name\": \"B\"}")
                .then(",\"m\": \"" + "x".repeat(LONG / 50) + "\"", 200)
                .then("}"),
            0,
            Reason.TOO_LARGE),
        input(
            "awards and contracts that have to be matched",
            text("{\"releases\": [{\"ocid\": \"o\", \"awards\": [{}")
                .then(",{}", 80_000)
                .then("], \"contracts\": [{}")
                .then(",{}", 80_000)
                .then("]}]}"),
            0,
            Reason.NOTHING_TO_CHECK),
        input(
            "awards that each repeat all parties",
            text("{\"releases\": [{\"ocid\": \"o\", \"awards\": [{}")
                .then(",{}", 60_000)
                .then("], \"parties\": [{}")
                .then(",{}", 60_000)
                .then("]}]}"),
            0,
            Reason.TOO_LARGE));
  }

  private static Stream<Arguments> xml() {
    return Stream.of(
        input(
            "an entry of many megabytes",
            text(ENTRY).then("<x>y</x>", LONG / 8).then("</entry></feed>"),
            0,
            Reason.TOO_LARGE),
        input(
            "elements under long names",
            text(ENTRY)
                .then(
                    IntStream.range(0, 90).mapToObj(i -> "<" + name(i) + ">").toList().toString(),
                    1)
                .then("<a>b</a>", 30_000)
                .then("</entry></feed>"),
            0,
            Reason.MALFORMED),
        input(
            "a part with properties without end",
            text(CDX_XML + "<component><name>A</name><properties>")
                .then("<property name='a:mpn'>P</property>", MANY)
                .then("</properties></component><component><name>B</name></component>")
                .then("</components></bom>"),
            2),
        input("open elements without end", text(CDX_XML).then("<a>", LONG), 0, Reason.TOO_LARGE),
        input(
            "an attribute of many megabytes",
            text(CDX_XML + "<component type='").then("x", LONG).then("'/>"),
            0,
            Reason.TOO_LARGE));
  }

  private static Stream<Arguments> spdx() {
    return Stream.of(
        input(
            "a text of very many lines",
            text("SPDXVersion: SPDX-2.3\nSPDXID: x\nPackageName: A\nPackageDescription: <text>\n")
                .then("x\n", 1_000_000)
                .then("</text>\nPackageName: B\n"),
            1,
            Reason.MALFORMED),
        input(
            "a supplier made of blanks",
            text("{\"spdxVersion\": \"SPDX-2.3\", \"packages\": [{\"name\": \"A\"},")
                .then("{\"name\": \"B\", \"supplier\": \"Organization: x", 1)
                .then(" ", 60_000)
                .then("y\"}]}"),
            2),
        input(
            "a part with references without end",
            text(CDX + "{\"name\": \"A\", \"externalReferences\": [{}")
                .then(",{\"type\": \"website\", \"url\": \"u\"}", MANY)
                .then("]}]}"),
            1),
        input(
            "an SPDX 3 graph that refers to what follows",
            text("{\"@context\": \"https://spdx.org/rdf/3.0.1/c\", \"@graph\": [{}")
                .then(
                    ",{\"type\": \"software_Package\", \"name\": \"P\", \"description\": \""
                        + "x".repeat(60_000)
                        + "\"}",
                    3_000)
                .then("]}"),
            993,
            Reason.TOO_LARGE));
  }

  private static Stream<Arguments> packed() {
    return Stream.of(
        input("a ZIP archive of blanks", zipped(70_000_000), 0, Reason.TOO_LARGE),
        input(
            "gzip of blanks",
            gzipped(text("vendor,agency\n").then(" ", 70_000_000)),
            0,
            Reason.TOO_LARGE),
        input(
            "gzip in gzip",
            gzipped(gzipped(text("vendor,agency\nA,Army\n"))),
            0,
            Reason.UNKNOWN_FORMAT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void are_read_or_rejected_in_seconds(String name, Input input, int records, Set<Reason> reasons) {
    Counts counts = assertTimeoutPreemptively(LIMIT, () -> Counts.of(input.open()));

    assertThat(counts.records()).as("%s", counts).isEqualTo(records);
    assertThat(counts.reasons()).as("%s", counts).containsAll(reasons);
    assertThat(counts.reasons().isEmpty()).isEqualTo(reasons.isEmpty());
  }

  private record Counts(long records, Set<Reason> reasons) {

    static Counts of(InputStream input) {
      long records = 0;
      Set<Reason> reasons = EnumSet.noneOf(Reason.class);
      try (Stream<ReadResult> results = RecordReader.sniffing().open(input, "input")) {
        for (Iterator<ReadResult> it = results.iterator(); it.hasNext(); ) {
          ReadResult result = it.next();
          records += result instanceof Item ? 1 : 0;
          if (result instanceof Rejected rejected) {
            reasons.add(rejected.reason());
          }
        }
      }
      return new Counts(records, reasons);
    }
  }

  private static Arguments input(String name, Input input, int records, Reason... reasons) {
    return Arguments.of(name, input, records, Set.of(reasons));
  }

  private static String name(int number) {
    return "n" + number + "x".repeat(4_000);
  }

  /** Opens bytes that are made while they are read. */
  interface Input {
    InputStream open() throws IOException;
  }

  /** Texts one after the other, each as often as said. */
  private record Text(List<Repeated> pieces) implements Input {

    private record Repeated(String text, int times) {}

    Text then(String text) {
      return then(text, 1);
    }

    Text then(String text, int times) {
      return new Text(
          Stream.concat(pieces.stream(), Stream.of(new Repeated(text, times))).toList());
    }

    @Override
    public InputStream open() {
      return new SequenceInputStream(
          Collections.enumeration(pieces.stream().map(Text::repeated).toList()));
    }

    private static InputStream repeated(Repeated piece) {
      byte[] unit = piece.text().getBytes(UTF_8);
      int units = Math.max(1, Math.min(piece.times(), 64 * 1024 / Math.max(1, unit.length)));
      byte[] block = piece.text().repeat(units).getBytes(UTF_8);
      return new InputStream() {
        private long left = (long) unit.length * piece.times();
        private InputStream in = InputStream.nullInputStream();

        @Override
        public int read() throws IOException {
          byte[] one = new byte[1];
          return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
          int read = in.read(target, offset, length);
          if (read < 0 && left > 0) {
            int next = (int) Math.min(left, block.length);
            left -= next;
            in = new ByteArrayInputStream(block, 0, next);
            read = in.read(target, offset, length);
          }
          return read;
        }
      };
    }
  }

  private static Text text(String start) {
    return new Text(List.of()).then(start);
  }

  private static Input gzipped(Input input) {
    return () -> {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (OutputStream out = new GZIPOutputStream(packed)) {
        input.open().transferTo(out);
      }
      return new ByteArrayInputStream(packed.toByteArray());
    };
  }

  private static Input zipped(int blanks) {
    return () -> {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (ZipOutputStream out = new ZipOutputStream(packed)) {
        out.putNextEntry(new ZipEntry("a.csv"));
        text("vendor,agency\n").then(" ", blanks).open().transferTo(out);
      }
      return new ByteArrayInputStream(packed.toByteArray());
    };
  }
}
