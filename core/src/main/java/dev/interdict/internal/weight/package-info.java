/** Not API: may change in any release. */
@NullMarked
package dev.interdict.internal.weight;

import org.jspecify.annotations.NullMarked;
