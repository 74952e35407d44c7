/** Tests of the index and of the main job on it. */
@NullMarked
package dev.interdict.lucene;

import org.jspecify.annotations.NullMarked;
