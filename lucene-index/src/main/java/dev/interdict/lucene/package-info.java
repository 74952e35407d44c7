/** The index that ships with Interdict: {@link dev.interdict.lucene.LuceneVendorIndex}. */
@NullMarked
package dev.interdict.lucene;

import org.jspecify.annotations.NullMarked;
