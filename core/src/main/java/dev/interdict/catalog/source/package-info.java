/**
 * Official screening lists in their publishers' own formats: read from files, and fetched if asked.
 * Start at {@link dev.interdict.catalog.source.ScreeningLists}.
 */
@NullMarked
package dev.interdict.catalog.source;

import org.jspecify.annotations.NullMarked;
