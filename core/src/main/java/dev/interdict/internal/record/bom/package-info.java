/** Bills of materials in CycloneDX. */
@NullMarked
package dev.interdict.internal.record.bom;

import org.jspecify.annotations.NullMarked;
