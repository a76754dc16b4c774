package nl.fnb.examples.data;

import java.util.List;
import java.util.function.Predicate;

/** What the study must show but its generator does not force: it is there by the choice of the seed. */
enum DrawnFinding {
    WEEKS_DIFFER_BETWEEN_APPROACHES(
            figures -> all(figures.numbers("weeks_to_plan_by_approach", "p"), p -> p < DrawnFinding.ALPHA)
                    && all(figures.numbers("weeks_to_plan_by_approach", "p_welch"), p -> p < DrawnFinding.ALPHA)),
    NO_OUTCOME_DIFFERS(figures -> all(figures.numbers("outcome_comparison", "ci_low"), low -> low < 0)
            && all(figures.numbers("outcome_comparison", "ci_high"), high -> high > 0)),
    MEASURES_ARE_TOO_RARE_TO_TEST(figures -> all(figures.numbers("binary_outcome", "tested"), tested -> tested == 0)),
    NO_MODERATOR_IS_SHOWN(figures -> all(figures.numbers("moderation", "p_adjusted"), p -> p > DrawnFinding.ALPHA)),
    SOME_OUTCOME_IS_AS_GOOD(figures -> figures.words("outcome_verdict", "verdict").stream()
            .anyMatch(List.of("EQUIVALENT", "NOT_WORSE")::contains)),
    SOME_OUTCOME_IS_INCONCLUSIVE(
            figures -> figures.words("outcome_verdict", "verdict").contains("INCONCLUSIVE"));

    private static final double ALPHA = 0.05;

    private final Predicate<Figures> shown;

    DrawnFinding(Predicate<Figures> shown) {
        this.shown = shown;
    }

    boolean isShownBy(Figures figures) {
        return shown.test(figures);
    }

    private static boolean all(List<Double> numbers, Predicate<Double> holds) {
        return !numbers.isEmpty() && numbers.stream().allMatch(holds);
    }
}
