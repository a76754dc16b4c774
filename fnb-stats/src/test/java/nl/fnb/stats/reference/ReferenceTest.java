package nl.fnb.stats.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every figure of the golden files, against R. Another folder of the same format: {@code -Dreference.dir=FOLDER}.
 *
 * <p>Tolerance: the entry's own, else 1e-9 relative; p-values relative at every size, below 1e-300 on the log scale. A
 * figure that is no probability also agrees within 1e-12 absolute. A figure that we do not give is a disagreement, unless
 * it is {@link AboutOracle}; a procedure that we do not have fails unless {@link Unsupported} lists it; a figure that a second
 * program contradicts is {@link Disputed}. Each run writes
 * {@code target/reference-report.csv}.
 */
class ReferenceTest {

    private static List<Outcome> outcomes = List.of();

    @BeforeAll
    static void compare_every_entry() throws IOException {
        outcomes = ReferenceEntries.outcomes();
        ReferenceReport.write(outcomes);
    }

    @TestFactory
    Stream<DynamicTest> agrees_with_R() {
        return outcomes.stream()
                .map(outcome -> DynamicTest.dynamicTest(
                        outcome.entry().procedure() + " " + outcome.entry().id(), () -> holds(outcome)));
    }

    private static void holds(Outcome outcome) {
        assertThat(Disputed.holds(outcome.entry()) ? List.of() : outcome.differences())
                .isEmpty();
        assertThat(outcome.missing()).isEmpty();
        assertThat(outcome.supported() || Unsupported.lists(outcome.entry().family()))
                .as("a procedure that we have, or that is listed as unsupported")
                .isTrue();
    }

    @Test
    void gives_every_figure() {
        int figures = outcomes.stream().mapToInt(Outcome::figures).sum();
        long supported = outcomes.stream().filter(Outcome::supported).count();

        System.out.printf("reference: %d of %d entries, %d figures%n", supported, outcomes.size(), figures);

        if (ReferenceEntries.isOwn()) {
            assertThat(figures).isGreaterThan(1000);
        }
    }
}
