package dev.interdict.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;

/**
 * A Parquet file as lines of JSON, one a row, so that the library's reader maps its columns by the
 * same names as those of any other file and line numbers are row numbers. An empty cell is left
 * out. Holds a row group at a time.
 */
final class ParquetLines extends InputStream {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final JsonFactory JSON = new JsonFactory();

  private final ParquetReader<Group> reader;
  private byte[] line = {};
  private int at;

  ParquetLines(InputFile file) throws IOException {
    this.reader = new Builder(file).build();
  }

  /** Whether a file begins as Parquet files do. */
  static boolean isParquet(FileSystem files, Path path) throws IOException {
    try (FSDataInputStream in = files.open(path)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }
  }

  @Override
  public int read() throws IOException {
    return fill() ? line[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, line.length - at);
    System.arraycopy(line, at, bytes, offset, count);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private boolean fill() throws IOException {
    if (at < line.length) {
      return true;
    }
    Group row = next();
    if (row == null) {
      return false;
    }
    line = json(row);
    at = 0;
    return true;
  }

  /** A damaged file makes Parquet throw many kinds of exception; all mean that it breaks off. */
  private Group next() throws IOException {
    try {
      return reader.read();
    } catch (RuntimeException e) {
      throw new IOException("the Parquet file is damaged", e);
    }
  }

  private static byte[] json(Group row) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.writeStartObject();
      GroupType columns = row.getType();
      for (int i = 0; i < columns.getFieldCount(); i++) {
        Type column = columns.getType(i);
        refuseNested(column);
        if (row.getFieldRepetitionCount(i) > 0) {
          ParquetCell.write(row, i, column.asPrimitiveType(), out);
        }
      }
      out.writeEndObject();
      out.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private static void refuseNested(Type column) {
    if (!column.isPrimitive() || column.isRepetition(Type.Repetition.REPEATED)) {
      throw new UserError(
          "the Parquet column \""
              + column.getName()
              + "\" holds lists or structures; write a file with flat columns");
    }
  }

  private static final class Builder extends ParquetReader.Builder<Group> {

    Builder(InputFile file) {
      super(file);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
