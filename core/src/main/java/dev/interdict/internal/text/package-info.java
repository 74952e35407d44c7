/** Not API: may change in any release. */
@NullMarked
package dev.interdict.internal.text;

import org.jspecify.annotations.NullMarked;
