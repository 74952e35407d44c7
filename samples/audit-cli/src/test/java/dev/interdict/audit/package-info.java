@NullMarked
package dev.interdict.audit;

import org.jspecify.annotations.NullMarked;
