/** From bytes to text: encodings, packing, limits, and the interface of all readers. */
@NullMarked
package dev.interdict.internal.record.input;

import org.jspecify.annotations.NullMarked;
