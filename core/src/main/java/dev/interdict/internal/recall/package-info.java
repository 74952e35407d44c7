/** Not API: may change in any release. */
@NullMarked
package dev.interdict.internal.recall;

import org.jspecify.annotations.NullMarked;
