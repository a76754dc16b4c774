/** Comparisons of the locations of groups; start at {@link nl.fnb.stats.group.MeanDifference} or {@link nl.fnb.stats.group.OneWayAnova}. */
@NullMarked
package nl.fnb.stats.group;

import org.jspecify.annotations.NullMarked;
