package gov.example.intake;

/**
 * One thing that is to be bought. Any text may be empty, as people leave fields empty.
 *
 * @param quantity pieces
 * @param description what the requester wrote
 * @param manufacturer maker of the goods
 * @param partNumber the maker's part or model number
 */
public record ItemLine(int quantity, String description, String manufacturer, String partNumber) {}
