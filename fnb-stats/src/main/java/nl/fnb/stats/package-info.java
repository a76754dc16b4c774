/** What every statistical procedure shares; start at {@link nl.fnb.stats.Attempt}, {@link nl.fnb.stats.Interval}, {@link nl.fnb.stats.Moments} and {@link nl.fnb.stats.Counts}. */
@NullMarked
package nl.fnb.stats;

import org.jspecify.annotations.NullMarked;
