package nl.fnb.examples.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** That the simulation can find a defect. */
class CalibrationTest {

    private static Cell cell(Promise promise, double rate) {
        return new Cell(
                "a test",
                Cell.Measure.TYPE_I_ERROR,
                "normal, n = 4 and 3",
                promise,
                Theory.SKEW,
                OptionalDouble::empty,
                random -> random.nextDouble() < rate);
    }

    private static String verdict(Promise promise, double rate) {
        Cell cell = cell(promise, rate);
        return Outcome.none(cell).plus(Calibration.simulate(cell, 0)).verdict();
    }

    @Test
    void a_test_that_rejects_too_often_is_off_unless_it_promised_its_level_for_large_samples_only() {
        assertThat(verdict(Promise.EXACT, 0.05)).isEqualTo("as promised");
        assertThat(verdict(Promise.EXACT, 0.09)).isEqualTo("off");
        assertThat(verdict(Promise.EXACT, 0.01)).isEqualTo("off");
        assertThat(verdict(Promise.GUARANTEED, 0.01)).isEqualTo("as promised");
        assertThat(verdict(Promise.GUARANTEED, 0.09)).isEqualTo("off");
        assertThat(verdict(Promise.ASYMPTOTIC, 0.09)).isEqualTo("known");
    }

    @Test
    void what_throws_is_off() {
        Cell faulty = new Cell(
                "a test",
                Cell.Measure.COVERAGE,
                "normal, n = 4 and 3",
                Promise.ASYMPTOTIC,
                Theory.SKEW,
                OptionalDouble::empty,
                random -> {
                    throw new IllegalArgumentException("low must be at most high, got 1 and 0");
                });

        assertThat(Calibration.simulate(faulty, 0).verdict()).isEqualTo("off");
    }

    @Test
    void the_simulated_rate_is_that_of_all_outcomes() {
        List<Cell> cells = TableCells.all().stream()
                .filter(cell -> cell.procedure().equals("Fisher's exact test")
                        && cell.design().equals("share 0.36, n = 12 and 9"))
                .toList();

        assertThat(cells).singleElement().satisfies(cell -> {
            Outcome outcome = Calibration.simulate(cell, 0);
            assertThat(outcome.verdict()).isEqualTo("as promised");
            assertThat(cell.expected()).isBetween(0.001, 0.05);
        });
    }

    @Test
    void a_batch_gives_the_same_counts_again() {
        Cell cell = MeanCells.all().get(0);

        assertThat(Calibration.simulate(cell, 3).hits())
                .isEqualTo(Calibration.simulate(cell, 3).hits())
                .isNotEqualTo(Calibration.simulate(cell, 4).hits());
    }
}
