/** JSON with procurement records. */
@NullMarked
package dev.interdict.internal.record.json;

import org.jspecify.annotations.NullMarked;
