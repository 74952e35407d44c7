@NullMarked
package dev.interdict.testing;

import org.jspecify.annotations.NullMarked;
