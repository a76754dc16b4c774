/**
 * Distributions that are accurate in both tails. Start at {@link nl.fnb.stats.distribution.Distribution} for continuous ones,
 * at {@link nl.fnb.stats.distribution.RankDistribution} for those of ranks.
 */
@NullMarked
package nl.fnb.stats.distribution;

import org.jspecify.annotations.NullMarked;
