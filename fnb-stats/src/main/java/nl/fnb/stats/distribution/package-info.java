/** Noncentral distributions, accurate in both tails; start at {@link nl.fnb.stats.distribution.NoncentralT}. */
@NullMarked
package nl.fnb.stats.distribution;

import org.jspecify.annotations.NullMarked;
