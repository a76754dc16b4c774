/** Instruments, scores and care use; start at {@code Instruments}. */
@NullMarked
package nl.fnb.measures;

import org.jspecify.annotations.NullMarked;
