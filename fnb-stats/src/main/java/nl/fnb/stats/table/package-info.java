/** Proportions and contingency tables; start at {@link nl.fnb.stats.table.FisherExact} or {@link nl.fnb.stats.table.ProportionInterval}. */
@NullMarked
package nl.fnb.stats.table;

import org.jspecify.annotations.NullMarked;
