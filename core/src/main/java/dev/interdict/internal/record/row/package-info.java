/** What the texts of one row say, whatever file it stood in, and the record made of them. */
@NullMarked
package dev.interdict.internal.record.row;

import org.jspecify.annotations.NullMarked;
