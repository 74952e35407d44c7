package dev.interdict.catalog.source;

/** Formats of screening lists, told from the content. */
public enum ListFormat {
  /** OFAC {@code sdn.csv} or {@code cons_prim.csv}: twelve columns, no header. */
  OFAC_CSV("OFAC names (CSV)"),
  /** OFAC {@code alt.csv} or {@code cons_alt.csv}: other names for an {@link #OFAC_CSV} file. */
  OFAC_ALIASES_CSV("OFAC other names (CSV)"),
  /** OFAC {@code add.csv} or {@code cons_add.csv}: addresses for an {@link #OFAC_CSV} file. */
  OFAC_ADDRESSES_CSV("OFAC addresses (CSV)"),
  /** OFAC {@code sdn_comments.csv} or {@code cons_comments.csv}: remarks too long for the rest. */
  OFAC_COMMENTS_CSV("OFAC remarks (CSV)"),
  /** OFAC {@code SDN.XML} or {@code CONSOLIDATED.XML}. */
  OFAC_XML("OFAC list (XML)"),
  /** OFAC {@code SDN_ADVANCED.XML} or {@code CONS_ADVANCED.XML}. */
  OFAC_ADVANCED_XML("OFAC advanced list (XML)"),
  /** Consolidated Screening List of trade.gov as CSV, 28 or 29 columns. */
  CSL_CSV("Consolidated Screening List (CSV)"),
  /** Consolidated Screening List of trade.gov as JSON. */
  CSL_JSON("Consolidated Screening List (JSON)"),
  /** BIS Denied Persons List, separated by tabs. */
  BIS_DENIED_PERSONS("BIS Denied Persons List (text)"),
  /** BIS Entity List and lists in its layout, one row an alias. */
  BIS_ENTITY_LIST_CSV("BIS list (CSV)"),
  /** SAM.gov public extract of exclusions, also inside its ZIP. */
  SAM_EXTRACT("SAM exclusions extract (CSV)"),
  /** Answer of the SAM.gov exclusions API. */
  SAM_JSON("SAM exclusions (JSON)"),
  /** OpenSanctions {@code targets.simple.csv}. */
  OPENSANCTIONS_CSV("OpenSanctions targets (CSV)"),
  /** OpenSanctions {@code entities.ftm.json}: FollowTheMoney entities, one a line. */
  OPENSANCTIONS_FTM("OpenSanctions entities (JSON lines)"),
  /** An agency's own list: CSV with a {@code name} column. */
  OWN_CSV("own list (CSV)");

  private final String title;

  ListFormat(String title) {
    this.title = title;
  }

  /** What to call it in messages. */
  public String title() {
    return title;
  }

  /** Whether the file only adds to the names of another. */
  public boolean isCompanion() {
    return this == OFAC_ALIASES_CSV || this == OFAC_ADDRESSES_CSV || this == OFAC_COMMENTS_CSV;
  }
}
