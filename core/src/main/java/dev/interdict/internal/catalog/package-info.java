/** Not API: may change in any release. */
@NullMarked
package dev.interdict.internal.catalog;

import org.jspecify.annotations.NullMarked;
