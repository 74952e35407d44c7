@NullMarked
package dev.interdict.internal.score;

import org.jspecify.annotations.NullMarked;
