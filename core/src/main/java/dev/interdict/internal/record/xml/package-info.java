/** XML with procurement records, and the one way in which XML is opened. */
@NullMarked
package dev.interdict.internal.record.xml;

import org.jspecify.annotations.NullMarked;
