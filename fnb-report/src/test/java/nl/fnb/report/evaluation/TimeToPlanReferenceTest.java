package nl.fnb.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Study;
import nl.fnb.domain.TrajectoryOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the times from offer to decision, and the pairs of approaches, against R: {@code src/test/r/time-to-plan.R}.
 *
 * <p>A figure agrees within 1e-9 of its size, p-values too: R printed 15 digits. The shares are {@code cuminc}'s, compared with
 * {@code survfit} there. Tails of the studentized range were integrated and compared with {@code ptukey}, which has ten digits
 * after the point.
 */
class TimeToPlanReferenceTest {

    private static final double TOLERANCE = 1e-9;
    private static final List<String> ANALYSES = List.of("time_to_plan", "weeks_to_plan_pairwise");

    static List<JsonNode> studies() throws IOException {
        Path file = Path.of("src", "test", "resources", "reference", "time-to-plan.json");
        List<JsonNode> studies = new ArrayList<>();
        new ObjectMapper().readTree(Files.readString(file)).get("studies").forEach(studies::add);
        return studies;
    }

    @ParameterizedTest
    @MethodSource("studies")
    void gives_the_figures_of_R_and_no_other(JsonNode reference) {
        Map<String, Double> expected = new HashMap<>();
        reference
                .get("rows")
                .forEach(row -> expected.put(name(row), row.get("value").asDouble()));

        Map<String, Double> given = given(reference);

        assertThat(expected).hasSizeGreaterThan(150);
        assertThat(given).containsOnlyKeys(expected.keySet());
        expected.forEach((name, value) ->
                assertThat(given.get(name)).as(name).isCloseTo(value, within(TOLERANCE * Math.abs(value))));
    }

    private static Map<String, Double> given(JsonNode reference) {
        AnalysisPlan plan =
                AnalysisPlan.builder().alpha(reference.get("alpha").asDouble()).build();
        Map<String, Double> given = new HashMap<>();
        for (ResultRow row :
                Evaluation.of(study(reference), Evaluated.INSTRUMENTS, plan).rows()) {
            ResultKey key = row.key();
            if (ANALYSES.contains(key.analysis())) {
                assertThat(key.term()).isEqualTo("approach");
                String name = String.join(",", key.analysis(), key.outcome(), key.level(), row.statistic());
                given.put(name, Double.parseDouble(row.value()));
            }
        }
        return given;
    }

    private static String name(JsonNode row) {
        return String.join(
                ",",
                row.get("analysis").asText(),
                row.get("outcome").asText(),
                row.get("level").asText(),
                row.get("statistic").asText());
    }

    private static Study study(JsonNode reference) {
        StudyMaker maker = new StudyMaker();
        for (JsonNode trajectory : reference.get("trajectories")) {
            String id = "F" + maker.size();
            Approach approach = Approach.valueOf(trajectory.get("approach").asText());
            LocalDate day = StudyMaker.START.plusDays(trajectory.get("days").asInt());
            maker.family(id, true, 3, "A").trajectory(id, approach, StudyMaker.START, outcome(trajectory, day));
        }
        return maker.study();
    }

    private static TrajectoryOutcome outcome(JsonNode trajectory, LocalDate day) {
        return switch (trajectory.get("status").asText()) {
            case "PLAN_MADE" -> new TrajectoryOutcome.PlanMade(day);
            case "REFRAINED" -> new TrajectoryOutcome.Refrained(day, Optional.empty());
            default -> new TrajectoryOutcome.Ongoing(day);
        };
    }
}
