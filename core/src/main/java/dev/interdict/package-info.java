/**
 * Tells whether a procurement record or a bill of materials touches a restricted vendor, how sure
 * that is, which rule says so and whether that rule bound this buyer on that date. Start at {@link
 * dev.interdict.ConflictChecker}.
 */
@NullMarked
package dev.interdict;

import org.jspecify.annotations.NullMarked;
