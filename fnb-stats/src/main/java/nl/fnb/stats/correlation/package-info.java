/** How two columns of numbers go together. Start at {@link nl.fnb.stats.correlation.Correlation}. */
@NullMarked
package nl.fnb.stats.correlation;

import org.jspecify.annotations.NullMarked;
