/** What an index has to provide. */
@NullMarked
package dev.interdict.spi;

import org.jspecify.annotations.NullMarked;
