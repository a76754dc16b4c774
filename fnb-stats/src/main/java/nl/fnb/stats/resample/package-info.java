/**
 * Intervals and tests by resampling. Start at {@link nl.fnb.stats.resample.Bootstrap} for intervals, {@link
 * nl.fnb.stats.resample.PermutationTest} for tests and {@link nl.fnb.stats.resample.SimulatedPower} for designs.
 *
 * <p>Replicates are drawn in blocks of fixed size, each from a stream that the seed and the number of the block decide: the
 * same seed gives the same bits on any number of threads.
 */
@NullMarked
package nl.fnb.stats.resample;

import org.jspecify.annotations.NullMarked;
