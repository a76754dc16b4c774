/** Adjustment of p-values for many tests; start at {@link nl.fnb.stats.multiple.PAdjustment}. */
@NullMarked
package nl.fnb.stats.multiple;

import org.jspecify.annotations.NullMarked;
