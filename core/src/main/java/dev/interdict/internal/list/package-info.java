/** Not API: may change in any release. */
@NullMarked
package dev.interdict.internal.list;

import org.jspecify.annotations.NullMarked;
