package nl.fnb.examples.calibration;

import java.util.random.RandomGenerator;

/** One simulated study and what a procedure made of it. */
@FunctionalInterface
interface Trial {

    /**
     * Draws a study and applies the procedure.
     *
     * @return whether the test rejected what is true, or the interval held it
     * @throws nl.fnb.stats.NotEstimableException if the draw cannot answer
     */
    boolean run(RandomGenerator random);
}
