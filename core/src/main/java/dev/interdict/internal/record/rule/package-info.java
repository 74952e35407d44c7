/** What the CycloneDX specification asks of a document, checked while the document is read. */
@NullMarked
package dev.interdict.internal.record.rule;

import org.jspecify.annotations.NullMarked;
