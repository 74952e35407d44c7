/**
 * Readers of procurement and bill-of-material files. Start at {@link
 * dev.interdict.record.source.RecordReader}.
 */
@NullMarked
package dev.interdict.record.source;

import org.jspecify.annotations.NullMarked;
