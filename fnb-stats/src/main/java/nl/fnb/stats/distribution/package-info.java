/** Noncentral and rank distributions, accurate in both tails; start at {@link nl.fnb.stats.distribution.NoncentralT} or {@link
 * nl.fnb.stats.distribution.RankSum}. */
@NullMarked
package nl.fnb.stats.distribution;

import org.jspecify.annotations.NullMarked;
