package dev.interdict.internal.record.input;

/**
 * What a reader accepts. Inputs come from anyone, so each size, depth and count ends somewhere; the
 * figures lie far above what real records need and far below what a small heap holds.
 */
public final class Limits {

  /** Characters looked at to tell format, delimiter and header. */
  public static final int HEAD = 64 * 1024;

  /** Rows in which a header is sought. */
  public static final int HEADER_ROWS = 60;

  /** Characters of one record with all its lines. */
  public static final int RECORD = 1_000_000;

  /** Characters of one cell or JSON text that is kept. */
  public static final int TEXT = 64 * 1024;

  /** Cells of one row, or members of one JSON object. */
  public static final int CELLS = 4_096;

  /** Levels of nested JSON. */
  public static final int JSON_DEPTH = 200;

  /** Characters of one JSON text that is looked at before it is refused. */
  public static final int JSON_TEXT = 20_000_000;

  /** Size of one record that is read as a tree: its characters, and {@link #TREE_NODE} a value. */
  public static final int TREE = 4_000_000;

  /** What a value of a tree counts for besides its characters. */
  public static final int TREE_NODE = 16;

  /** Size of what is kept of a document whose parts refer to what may follow them. */
  public static final long GRAPH = 60_000_000;

  /** Levels of nested XML. */
  public static final int XML_DEPTH = 200;

  /** Characters of one tag, text or remark of an XML document. */
  public static final long XML_EVENT = 2_000_000;

  /** Texts of one kind kept for a CycloneDX component. */
  public static final int COMPONENT_LIST = 200;

  /** Bytes that compressed data may unfold to before the ratio is watched. */
  static final long UNFOLDED = 64L * 1024 * 1024;

  /** Unfolded bytes for each compressed one; text reaches 30. */
  static final long UNFOLDED_RATIO = 250;

  /** Files in one archive. */
  public static final int ARCHIVE_FILES = 1_000;

  private Limits() {}
}
