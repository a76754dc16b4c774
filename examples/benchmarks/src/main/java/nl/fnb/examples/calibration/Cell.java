package nl.fnb.examples.calibration;

import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * A procedure under one design, to be simulated.
 *
 * @param procedure the procedure
 * @param measure what is counted
 * @param design the population and the sizes of the groups
 * @param promise what theory promises
 * @param theory what is known of departures, with its source
 * @param exact the rate itself, where it can be summed over all outcomes
 * @param trial one simulated study
 */
record Cell(
        String procedure,
        Measure measure,
        String design,
        Promise promise,
        Theory theory,
        Supplier<OptionalDouble> exact,
        Trial trial) {

    /** What the rate must come to: the rate itself where it is known, else the nominal one. */
    double expected() {
        return exact.get().orElse(measure.nominal());
    }

    /** What is counted, and what it should come to. */
    enum Measure {
        /** How often a true null hypothesis is rejected at .05. */
        TYPE_I_ERROR("type I error", 0.05),
        /** How often a 95% interval holds the true value. */
        COVERAGE("coverage", 0.95);

        private final String title;
        private final double nominal;

        Measure(String title, double nominal) {
            this.title = title;
            this.nominal = nominal;
        }

        String title() {
            return title;
        }

        double nominal() {
            return nominal;
        }
    }
}
