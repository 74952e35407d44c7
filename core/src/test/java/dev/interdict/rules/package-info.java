/** Rules that the code of a library keeps: what it shows, and what its parts know of each other. */
@NullMarked
package dev.interdict.rules;

import org.jspecify.annotations.NullMarked;
