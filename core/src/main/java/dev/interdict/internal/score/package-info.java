/** Not API: may change in any release. */
@NullMarked
package dev.interdict.internal.score;

import org.jspecify.annotations.NullMarked;
