package nl.fnb.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.TrajectoryOutcome;
import nl.fnb.measures.ScoreMethod;
import nl.fnb.measures.ScoredStudy;
import org.junit.jupiter.api.Test;

/** What is described of the example study beside its three questions: organisations, missing data, reliability. */
class DescriptionsTest {

    private static final StudyInput INPUT = StudyInput.open(Path.of("..", "examples", "data", "study"));
    private static final Evaluation EVALUATION = Evaluation.of(INPUT);

    @Test
    void organisations_share_out_the_offers_of_all() {
        List<Organisations.Entry> entries = EVALUATION.organisations().entries();
        Map<String, String> organisationOf =
                INPUT.study().families().stream().collect(Collectors.toMap(f -> f.id(), f -> f.organisation()));

        assertThat(entries).hasSize(3);
        for (Organisations.Entry entry : entries) {
            long made = INPUT.study().trajectories().stream()
                    .filter(t -> t.approach().isFamilyGroup())
                    .filter(t -> t.outcome() instanceof TrajectoryOutcome.PlanMade)
                    .filter(t -> entry.organisation().code().equals(organisationOf.get(t.familyId())))
                    .count();
            assertThat(entry.tally().successes())
                    .isEqualTo(made)
                    .isEqualTo(entry.toPlan().n());
            assertThat(entry.tally().trials() - made)
                    .isEqualTo(entry.toRefrain().n());
        }
        assertThat(entries.stream().mapToLong(e -> e.tally().trials()).sum())
                .isEqualTo(EVALUATION.success().all().tally().trials());
    }

    @Test
    void missing_data_and_complete_cases_make_up_the_group() {
        long compared = EVALUATION.flow().treated().compared();

        for (BaselineRow row : EVALUATION.baseline().rowsByVariable()) {
            MissingData.Variable variable = EVALUATION.missingData().variables().stream()
                    .filter(v -> row.variable().equals(v.kind() == MissingData.Kind.PRE ? v.id() + ".pre" : v.id()))
                    .filter(v -> v.kind() != MissingData.Kind.POST)
                    .findFirst()
                    .orElseThrow();
            assertThat(variable.treated() + row.treated().n()).isEqualTo(compared);
        }
        assertThat(EVALUATION.missingData().isComplete()).isFalse();
    }

    /** Alpha from the definition: k / (k - 1) times 1 less the variances of the items over that of the scale as it was scored. */
    @Test
    void alpha_follows_from_the_scores_and_the_items() {
        ScoredStudy scored = ScoredStudy.of(INPUT.study(), INPUT.instruments());
        List<ScaleReliability.Entry> entries = EVALUATION.reliability().entries();

        assertThat(entries).hasSizeGreaterThan(4);
        for (ScaleReliability.Entry entry : entries) {
            double[][] items = EVALUATION.analysisSet().itemPoints().of(entry);
            List<Double> totals = totals(scored, entry, items);
            double spread = 0;
            for (double[] item : items) {
                spread += variance(complete(item, items));
            }
            double factor = entry.scale().method() == ScoreMethod.MEAN ? items.length : 1;
            double alpha = items.length / (items.length - 1.0) * (1 - spread / (factor * factor * variance(totals)));
            assertThat(entry.alpha().value().orElseThrow().estimate()).isCloseTo(alpha, within(1e-10));
            assertThat(entry.alpha().value().orElseThrow().n()).isEqualTo(totals.size());
        }
    }

    private static List<Double> totals(ScoredStudy scored, ScaleReliability.Entry entry, double[][] items) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < INPUT.study().measurements().size(); row++) {
            Measurement measurement = INPUT.study().measurements().get(row);
            boolean by = entry.informant().isEmpty() || entry.informant().get() == measurement.informant();
            if (by && measurement.wave() == entry.wave()) {
                rows.add(row);
            }
        }
        List<Double> totals = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isComplete(i, items)) {
                totals.add(scored.value(
                                rows.get(i),
                                entry.instrument().id(),
                                entry.scale().id())
                        .orElseThrow());
            }
        }
        return totals;
    }

    private static boolean isComplete(int i, double[][] items) {
        for (double[] item : items) {
            if (Double.isNaN(item[i])) {
                return false;
            }
        }
        return true;
    }

    private static List<Double> complete(double[] item, double[][] items) {
        List<Double> complete = new ArrayList<>();
        for (int i = 0; i < item.length; i++) {
            if (isComplete(i, items)) {
                complete.add(item[i]);
            }
        }
        return complete;
    }

    private static double variance(List<Double> values) {
        double mean = values.stream().mapToDouble(x -> x).average().orElseThrow();
        return values.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum() / (values.size() - 1);
    }
}
