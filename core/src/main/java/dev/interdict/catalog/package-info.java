/**
 * What is known: restricted vendors, policies, agencies and where each fact comes from. Start at
 * {@link dev.interdict.catalog.VendorCatalog}. Nothing here looks at a record.
 */
@NullMarked
package dev.interdict.catalog;

import org.jspecify.annotations.NullMarked;
