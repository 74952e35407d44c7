package dev.interdict.internal.record;

import dev.interdict.internal.record.input.LenientUtf8Reader;
import dev.interdict.internal.record.input.Remark;
import dev.interdict.internal.record.input.ResultSource;
import dev.interdict.record.source.ReadResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Adds a word about the encoding to what a source yields. */
public record NoticingSource(ResultSource source, LenientUtf8Reader text) implements ResultSource {

  @Override
  public boolean step(Consumer<ReadResult> out) throws IOException {
    return source.step(out);
  }

  @Override
  public long position() {
    return source.position();
  }

  @Override
  public List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>(source.remarks());
    if (text.foreignBytes() > 0) {
      remarks.add(
          new Remark(
              OptionalLong.empty(),
              text.foreignBytes()
                  + " bytes are not UTF-8 and were read as windows-1252; save the file as UTF-8 if"
                  + " names look wrong"));
    }
    return remarks;
  }
}
