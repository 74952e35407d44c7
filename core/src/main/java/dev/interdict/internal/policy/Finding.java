package dev.interdict.internal.policy;

import dev.interdict.Answer;

/**
 * An answer with its reason.
 *
 * @param answer the answer
 * @param reason why, as a sentence; empty if a yes needs no word
 */
record Finding(Answer answer, String reason) {

  static final Finding YES = new Finding(Answer.YES, "");

  static Finding yes(String reason) {
    return new Finding(Answer.YES, reason);
  }

  static Finding no(String reason) {
    return new Finding(Answer.NO, reason);
  }

  static Finding unknown(String reason) {
    return new Finding(Answer.UNKNOWN, reason);
  }
}
