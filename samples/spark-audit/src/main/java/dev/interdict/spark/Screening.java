package dev.interdict.spark;

import dev.interdict.record.source.ReadResult;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Screens each identity of many files once. Equal ones are dropped before and after the shuffle;
 * the rest is laid out in ranges of names, so that a name is read by one task and remembered there.
 * A name with very many texts spans several ranges, so that no task waits for the most frequent.
 */
final class Screening {

  private static final StructType COLUMNS =
      new StructType()
          .add("names", DataTypes.StringType, false)
          .add("identity", DataTypes.BinaryType, false);
  private static final int RANGES_PER_CORE = 4;

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Broadcast<SerializableConfiguration> storage;

  Screening(SparkSession spark, Broadcast<SerializableConfiguration> storage) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.storage = storage;
  }

  /**
   * What a screening found.
   *
   * @param identities how many different ones there were
   * @param names different names; one that spans two ranges counts twice
   * @param touched those that touch a vendor
   */
  record Found(long identities, long names, Fingerprints touched) implements Serializable {

    private static Found union(List<Found> parts) {
      return new Found(
          parts.stream().mapToLong(Found::identities).sum(),
          parts.stream().mapToLong(Found::names).sum(),
          Fingerprints.union(parts.stream().map(Found::touched).toList()));
    }
  }

  /** The different identities of the files, in ranges of names. */
  Dataset<Row> identities(List<InputFile> files, Reading reading) {
    Broadcast<SerializableConfiguration> configuration = storage;
    Dataset<Row> all =
        spark.createDataFrame(
            context
                .parallelize(files, files.size())
                .flatMap(file -> identities(file, reading, configuration.value().value())),
            COLUMNS);
    int ranges = RANGES_PER_CORE * context.defaultParallelism();
    return all.distinct()
        .repartitionByRange(ranges, functions.col("names"), functions.col("identity"))
        .sortWithinPartitions("names");
  }

  /** Screens the identities of the files by a test that is sure. */
  Found screen(Dataset<Row> identities, Suspicion test) {
    return Found.union(
        identities
            .javaRDD()
            .mapPartitions(rows -> List.of(screen(rows, test)).iterator())
            .collect());
  }

  private static Found screen(Iterator<Row> rows, Suspicion test) {
    LongStream.Builder touched = LongStream.builder();
    long identities = 0;
    long names = 0;
    String last = "\n";
    while (rows.hasNext()) {
      Row row = rows.next();
      byte[] bytes = row.getAs(1);
      identities++;
      if (!row.getString(0).equals(last)) {
        last = row.getString(0);
        names++;
      }
      if (test.falls(Identity.read(bytes))) {
        touched.add(Fingerprints.digest(bytes));
      }
    }
    return new Found(identities, names, Fingerprints.of(touched.build()));
  }

  private static Iterator<Row> identities(
      InputFile file, Reading reading, Configuration configuration) throws IOException {
    return new Identities(Rows.open(file, reading, configuration));
  }

  /** The identities of a file's records; closes the file at its end. */
  private static final class Identities implements Iterator<Row> {

    private final Rows rows;
    private List<Row> next = List.of();

    Identities(Rows rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      try {
        while (next.isEmpty() && rows.hasNext()) {
          if (rows.next() instanceof ReadResult.Item item) {
            Identity identity = Identity.of(item.record());
            next = List.of(RowFactory.create(identity.names(), identity.bytes()));
          }
        }
        if (next.isEmpty()) {
          rows.close();
        }
        return !next.isEmpty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = next.get(0);
      next = List.of();
      return row;
    }
  }
}
