/** Not API: may change in any release. */
@NullMarked
package dev.interdict.internal.report;

import org.jspecify.annotations.NullMarked;
