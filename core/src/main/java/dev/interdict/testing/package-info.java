/**
 * For unit tests of programs that use the library: a small catalog that does not change under them,
 * an index without files, a day that stands still, and assertions that need no test framework.
 * Start at {@link dev.interdict.testing.TestCatalog}.
 *
 * <pre>{@code
 * VendorCatalog catalog =
 *     TestCatalog.builder()
 *         .ban("no-acme", LocalDate.of(2024, 1, 1))
 *         .vendor("v-acme", "Acme Drones Ltd.", "AcmeFly")
 *         .listed("v-acme", "no-acme", LocalDate.of(2024, 1, 1))
 *         .build();
 * ConflictChecker checker =
 *     ConflictChecker.builder(FakeIndex.of(catalog)).today(TestClock.at(2026, 1, 2)).build();
 * FindingAssert.assertThat(checker.check(record)).hasVerdict(Verdict.PROHIBITED).names("v-acme");
 * }</pre>
 */
@NullMarked
package dev.interdict.testing;

import org.jspecify.annotations.NullMarked;
