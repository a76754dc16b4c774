package nl.fnb.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.fnb.report.narrative.DrawnStudy;
import nl.fnb.stats.model.Coefficient;

class ModeratorMeansPropertyTest {

    private static double difference(ModeratorMean mean) {
        return mean.treated().estimate() - mean.control().estimate();
    }

    @Property(tries = 300)
    void means_are_predicted_for_what_is_shown_and_for_nothing_else(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);

        for (ModeratorEffect effect : evaluation.moderation().effects()) {
            boolean shown = effect.adjustedPValue() < evaluation.plan().alpha();
            assertThat(!effect.means().isEmpty()).isEqualTo(shown);
        }
    }

    /** The interaction is by how much the difference grows per unit, and the predictions come from other fits. */
    @Property(tries = 300)
    void the_differences_between_the_predicted_means_grow_by_the_interaction(@ForAll long seed) {
        for (ModeratorEffect effect : DrawnStudy.evaluation(seed).moderation().effects()) {
            boolean category =
                    effect.means().stream().anyMatch(m -> m.category().isPresent());
            if (effect.means().size() == 2 && effect.interaction().isPresent() && !category) {
                ModeratorMean low = effect.means().get(0);
                ModeratorMean high = effect.means().get(1);
                double step = high.number().orElse(1.0) - low.number().orElse(0.0);
                double growth = effect.interaction().get().estimate() * step;
                assertThat(difference(high) - difference(low)).isCloseTo(growth, within(1e-9 * (1 + Math.abs(growth))));
            }
        }
    }

    @Property(tries = 300)
    void an_interval_lies_evenly_around_its_mean_and_the_families_add_up(@ForAll long seed) {
        for (ModeratorEffect effect : DrawnStudy.evaluation(seed).moderation().effects()) {
            long counted = 0;
            for (ModeratorMean mean : effect.means()) {
                assertEven(mean.treated());
                assertEven(mean.control());
                counted += mean.treatedCount() + mean.controlCount();
            }
            boolean number = effect.means().stream().anyMatch(m -> m.number().isPresent());
            assertThat(counted).isEqualTo(effect.means().isEmpty() ? 0 : number ? 2 * effect.n() : effect.n());
        }
    }

    private static void assertEven(Coefficient mean) {
        double middle = (mean.interval().low() + mean.interval().high()) / 2;
        assertThat(middle).isCloseTo(mean.estimate(), within(1e-9 * (1 + Math.abs(middle))));
    }
}
