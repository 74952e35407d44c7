@NullMarked
package dev.interdict.catalog.source;

import org.jspecify.annotations.NullMarked;
