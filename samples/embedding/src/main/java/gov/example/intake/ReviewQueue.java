package gov.example.intake;

/** Where people find the requests that they have to look at. Called from several threads. */
public interface ReviewQueue {

  /** Puts a request in front of a person. */
  void add(IntakeRequest request, Decision decision);
}
