/** How fast records are checked, beside other ways to find a name. */
@NullMarked
package dev.interdict.benchmarks;

import org.jspecify.annotations.NullMarked;
