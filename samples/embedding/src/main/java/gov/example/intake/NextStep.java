package gov.example.intake;

/** What happens to a request after it was screened. Later ones win over earlier ones. */
public enum NextStep {
  /** Nothing stands in the way; notices, if any, go into the file. */
  PROCEED,
  /** A person has to find something out first. */
  ASK_A_PERSON,
  /** A rule in force forbids it; no award as it stands. */
  HOLD
}
