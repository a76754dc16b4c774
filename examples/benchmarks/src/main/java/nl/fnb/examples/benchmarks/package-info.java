/**
 * Speed beside R. Start at {@link nl.fnb.examples.benchmarks.FisherBenchmark}; {@code compare.sh} runs all of them and R.
 *
 * <p>Arguments vary from call to call, results are returned to the harness, and nothing is kept between calls.
 */
@NullMarked
package nl.fnb.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
