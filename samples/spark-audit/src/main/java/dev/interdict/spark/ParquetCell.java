package dev.interdict.spark;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/** A value of Parquet as JSON: days as 2021-07-26, decimals in full, times in UTC. */
final class ParquetCell {

  private static final long JULIAN_EPOCH = 2_440_588;

  private ParquetCell() {}

  static void write(Group row, int column, PrimitiveType type, JsonGenerator out)
      throws IOException {
    out.writeFieldName(type.getName());
    switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> out.writeBoolean(row.getBoolean(column, 0));
      case INT32 -> whole(row.getInteger(column, 0), type, out);
      case INT64 -> whole(row.getLong(column, 0), type, out);
      case INT96 -> out.writeString(time(row.getInt96(column, 0).toByteBuffer()));
      case FLOAT -> real(row.getFloat(column, 0), out);
      case DOUBLE -> real(row.getDouble(column, 0), out);
      case BINARY, FIXED_LEN_BYTE_ARRAY -> bytes(row, column, type, out);
    }
  }

  private static void whole(long value, PrimitiveType type, JsonGenerator out) throws IOException {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    if (meaning instanceof DateLogicalTypeAnnotation) {
      out.writeString(LocalDate.ofEpochDay(value).toString());
    } else if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      out.writeNumber(BigDecimal.valueOf(value, decimal.getScale()).toPlainString());
    } else if (meaning instanceof TimestampLogicalTypeAnnotation time) {
      out.writeString(time(value, time));
    } else {
      out.writeNumber(value);
    }
  }

  private static String time(long value, TimestampLogicalTypeAnnotation type) {
    long nanos =
        switch (type.getUnit()) {
          case MILLIS -> 1_000_000L;
          case MICROS -> 1_000L;
          case NANOS -> 1L;
        };
    long perSecond = 1_000_000_000L / nanos;
    Instant instant =
        Instant.ofEpochSecond(
            Math.floorDiv(value, perSecond), Math.floorMod(value, perSecond) * nanos);
    return text(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  /** Nanoseconds of the day, then the Julian day. */
  private static String time(ByteBuffer int96) {
    ByteBuffer value = int96.order(ByteOrder.LITTLE_ENDIAN);
    LocalTime time = LocalTime.ofNanoOfDay(value.getLong());
    return text(LocalDate.ofEpochDay(value.getInt() - JULIAN_EPOCH).atTime(time));
  }

  /** Most times of award data are days. */
  private static String text(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toString();
  }

  /** JSON has no word for what is no number. */
  private static void real(double value, JsonGenerator out) throws IOException {
    if (Double.isFinite(value)) {
      out.writeNumber(value);
    } else {
      out.writeNull();
    }
  }

  private static void bytes(Group row, int column, PrimitiveType type, JsonGenerator out)
      throws IOException {
    if (type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation decimal) {
      BigInteger unscaled = new BigInteger(row.getBinary(column, 0).getBytes());
      out.writeNumber(new BigDecimal(unscaled, decimal.getScale()).toPlainString());
    } else {
      out.writeString(row.getBinary(column, 0).toStringUsingUTF8());
    }
  }
}
