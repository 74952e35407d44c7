/** Not API: may change in any release. */
@NullMarked
package dev.interdict.internal.product;

import org.jspecify.annotations.NullMarked;
