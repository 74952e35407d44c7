/** Tables of procurement records and bills of materials. */
@NullMarked
package dev.interdict.internal.record.csv;

import org.jspecify.annotations.NullMarked;
