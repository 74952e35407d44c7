/** Tests that the benchmarks still run. */
@NullMarked
package dev.interdict.benchmarks;

import org.jspecify.annotations.NullMarked;
