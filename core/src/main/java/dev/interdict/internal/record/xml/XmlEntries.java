package dev.interdict.internal.record.xml;

import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.record.source.ReadResult.Reason;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Cuts the entries out of an Atom feed by their tags alone, so that one that is not well-formed
 * costs none of the others.
 */
final class XmlEntries {

  /**
   * The text of one entry.
   *
   * @param text from its first to its last tag; cut if not whole
   * @param line line on which it begins
   * @param fault why it is not whole; empty if it is
   */
  record Entry(String text, long line, Optional<Fault> fault) {}

  /** What is wrong with an entry. */
  enum Fault {
    BROKEN_OFF,
    TOO_LARGE
  }

  private static final int LONGEST_NAME = 100;

  private final Reader reader;
  private final StringBuilder entry = new StringBuilder();
  private final StringBuilder tag = new StringBuilder();
  private final char[] buffer = new char[16 * 1024];
  private int position;
  private int filled;
  private long line = 1;
  private long tagLine = 1;
  private long entryLine = 1;
  private boolean inEntry;
  private boolean tooLarge;
  private boolean inTag;
  private boolean inFeed;

  XmlEntries(Reader reader) {
    this.reader = reader;
  }

  /** The next entry; empty at the end of the feed. */
  Optional<Entry> next() throws IOException {
    while (position < filled || fill()) {
      char c = buffer[position];
      position++;
      Optional<Entry> ended = take(c);
      line += c == '\n' ? 1 : 0;
      if (ended.isPresent()) {
        return ended;
      }
    }
    return inEntry ? Optional.of(cut()) : Optional.empty();
  }

  private Optional<Entry> take(char c) throws UnreadableInput {
    Optional<Entry> cut = Optional.empty();
    if (c == '<') {
      tag.setLength(0);
      tagLine = line;
      inTag = true;
    }
    if (inTag && tag.length() < LONGEST_NAME) {
      tag.append(c);
    }
    boolean named = inTag && (c == '>' || c == '/' || Character.isWhitespace(c));
    if (named && tag.length() > 2 && isStart()) {
      cut = inEntry ? Optional.of(cut()) : cut;
      begin();
    } else {
      keep(c);
    }
    if (c != '>' || !inTag) {
      return cut;
    }
    inTag = false;
    inFeed = isFeed() ? !tag.toString().startsWith("</") : inFeed;
    return isEnd() && inEntry ? Optional.of(whole()) : cut;
  }

  /** Whether the tag read so far has just told its name, which is that of an entry. */
  private boolean isStart() throws UnreadableInput {
    String name = tag.substring(1, tag.length() - 1);
    if (name.startsWith("/")) {
      return false;
    }
    if (name.startsWith("!DOCTYPE")) {
      throw new UnreadableInput(
          Reason.MALFORMED,
          "the feed declares a document type, which is never followed; remove it");
    }
    return local(name).equals("entry");
  }

  private boolean isEnd() {
    String text = tag.toString();
    return text.startsWith("</")
        && local(text.substring(2, text.length() - 1).strip()).equals("entry");
  }

  private boolean isFeed() {
    if (tag.indexOf("feed") < 0) {
      return false;
    }
    String name = tag.toString().replaceFirst("^</?", "").split("[\\s/>]", 2)[0];
    return local(name).equals("feed");
  }

  /** Whether the text ended inside a feed, so that entries may be missing. */
  boolean isBrokenOff() {
    return inFeed;
  }

  private void begin() {
    inEntry = true;
    tooLarge = false;
    entryLine = tagLine;
    entry.setLength(0);
    entry.append(tag);
    if (tag.charAt(tag.length() - 1) == '>') {
      inTag = false;
    }
  }

  private void keep(char c) {
    if (!inEntry || tooLarge) {
      return;
    }
    if (entry.length() >= Limits.RECORD) {
      tooLarge = true;
      entry.setLength(0);
      entry.trimToSize();
    } else {
      entry.append(c);
    }
  }

  private Entry whole() {
    inEntry = false;
    return new Entry(
        entry.toString(), entryLine, tooLarge ? Optional.of(Fault.TOO_LARGE) : Optional.empty());
  }

  private Entry cut() {
    inEntry = false;
    return new Entry(
        entry.toString(), entryLine, Optional.of(tooLarge ? Fault.TOO_LARGE : Fault.BROKEN_OFF));
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, reader.read(buffer, 0, buffer.length));
    return filled > 0;
  }
}
