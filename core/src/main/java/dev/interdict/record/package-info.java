/** The things that are checked: procurement records and bills of materials. */
@NullMarked
package dev.interdict.record;

import org.jspecify.annotations.NullMarked;
