/** Not API: may change in any release. */
@NullMarked
package dev.interdict.internal.policy;

import org.jspecify.annotations.NullMarked;
