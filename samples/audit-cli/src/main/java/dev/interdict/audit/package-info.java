/** The command line. Start at {@link dev.interdict.audit.Interdict}. */
@NullMarked
package dev.interdict.audit;

import org.jspecify.annotations.NullMarked;
