/** Runs the job in two threads of this process and holds it against the command line. */
@NullMarked
package dev.interdict.spark;

import org.jspecify.annotations.NullMarked;
