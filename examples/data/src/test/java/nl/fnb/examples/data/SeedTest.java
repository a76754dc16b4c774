package nl.fnb.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.StudyInput;
import org.junit.jupiter.api.Test;

class SeedTest {

    /** The month of the report, as a number. */
    private static final long FIRST_TRIED = 20161101;

    private static final long TRIED = 1000;

    private final StudyInput checkedIn = StudyInput.open(Path.of("study"));

    @Test
    void the_seed_is_the_first_whose_study_shows_every_finding() {
        long first = LongStream.range(FIRST_TRIED, FIRST_TRIED + TRIED)
                .filter(this::showsEveryFinding)
                .findFirst()
                .orElseThrow();

        assertThat(first).isEqualTo(PublishedStudy.SEED);
    }

    private boolean showsEveryFinding(long seed) {
        Figures figures =
                Figures.of(Evaluation.of(PublishedStudy.generate(seed), checkedIn.instruments(), checkedIn.plan()));
        return Arrays.stream(DrawnFinding.values()).allMatch(finding -> finding.isShownBy(figures));
    }
}
