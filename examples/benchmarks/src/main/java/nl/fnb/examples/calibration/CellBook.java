package nl.fnb.examples.calibration;

import static nl.fnb.examples.calibration.Cell.Measure.COVERAGE;
import static nl.fnb.examples.calibration.Cell.Measure.TYPE_I_ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import nl.fnb.stats.Interval;

/** Collects the cells of one design. */
final class CellBook {

    static final double ALPHA = 0.05;

    private final String design;
    private final List<Cell> cells = new ArrayList<>();

    CellBook(String population, Sizes sizes) {
        this.design = population + ", " + sizes;
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }

    /** A test whose null hypothesis is true: its p-value in one simulated study. */
    void rejects(String name, Promise promise, Theory theory, ToDoubleFunction<RandomGenerator> p) {
        counts(name, TYPE_I_ERROR, promise, theory, random -> p.applyAsDouble(random) < ALPHA);
    }

    /** An interval in one simulated study. */
    void covers(
            String name, Promise promise, Theory theory, double truth, Function<RandomGenerator, Interval> interval) {
        counts(name, COVERAGE, promise, theory, random -> holds(interval.apply(random), truth));
    }

    void counts(String name, Cell.Measure measure, Promise promise, Theory theory, Trial trial) {
        cells.add(new Cell(name, measure, design, promise, theory, OptionalDouble::empty, trial));
    }

    void exactly(String name, Cell.Measure measure, Promise promise, Theory theory, Outcomes outcomes) {
        cells.add(new Cell(name, measure, design, promise, theory, outcomes::rate, outcomes.trial()));
    }

    /** Whether an interval holds a value, but for errors of rounding. */
    static boolean holds(Interval interval, double truth) {
        double slack = 1e-9 * Math.max(1, Math.abs(truth));
        return interval.low() <= truth + slack && truth - slack <= interval.high();
    }

    static String title(Enum<?> method) {
        return method.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
