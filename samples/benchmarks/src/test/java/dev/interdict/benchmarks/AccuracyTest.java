package dev.interdict.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.benchmarks.LabelledCase.Tier;
import org.junit.jupiter.api.Test;

/** Accuracy on the labelled cases does not fall below what was reached. */
class AccuracyTest {

  private static final Accuracy ACCURACY = Accuracy.measured();

  @Test
  void nearly_all_that_a_person_would_surely_recognise_is_found() {
    assertThat(ACCURACY.recall(one -> one.tier() == Tier.STRONG)).isGreaterThan(0.94);
  }

  @Test
  void most_that_a_person_would_probably_recognise_is_found() {
    assertThat(ACCURACY.recall(one -> one.tier() == Tier.MEDIUM)).isGreaterThan(0.82);
  }

  @Test
  void hardly_anything_else_is_taken_for_a_vendor() {
    assertThat(ACCURACY.falseAlarms(one -> true)).isLessThan(0.025);
  }

  @Test
  void cases_that_nobody_looked_at_are_found_and_left_alone_as_often_as_stated() {
    assertThat(ACCURACY.recall(one -> one.isUnseen() && one.tier() == Tier.STRONG))
        .isGreaterThan(0.82);
    assertThat(ACCURACY.falseAlarms(LabelledCase::isUnseen)).isLessThan(0.10);
  }

  @Test
  void confidence_tells_how_often_a_match_is_right() {
    assertThat(ACCURACY.calibrationError()).isLessThan(0.03);
  }
}
