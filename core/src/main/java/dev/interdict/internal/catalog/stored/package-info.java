/**
 * A catalog in the form that loads fastest: its facts already parsed, checked and united. Not API:
 * may change in any release.
 */
@NullMarked
package dev.interdict.internal.catalog.stored;

import org.jspecify.annotations.NullMarked;
