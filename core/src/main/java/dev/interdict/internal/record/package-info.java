/** Not API: may change in any release. */
@NullMarked
package dev.interdict.internal.record;

import org.jspecify.annotations.NullMarked;
