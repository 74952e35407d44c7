@NullMarked
package dev.interdict.catalog;

import org.jspecify.annotations.NullMarked;
