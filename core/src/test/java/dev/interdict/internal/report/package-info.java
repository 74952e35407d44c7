@NullMarked
package dev.interdict.internal.report;

import org.jspecify.annotations.NullMarked;
