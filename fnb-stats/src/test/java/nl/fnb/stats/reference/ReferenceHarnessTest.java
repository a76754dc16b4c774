package nl.fnb.stats.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That the comparison with R can fail. */
class ReferenceHarnessTest {

    @Test
    void holds_a_figure_to_the_tolerance_of_the_entry() throws JsonProcessingException {
        assertThat(verdict("{'t': 2}", Map.of("t", 2 * (1 + 0.9e-9)))).isEqualTo("agree");
        assertThat(verdict("{'t': 2}", Map.of("t", 2 * (1 + 1.1e-9)))).isEqualTo("disagree");
    }

    @Test
    void holds_a_p_value_to_its_relative_size_and_other_figures_to_1e12() throws JsonProcessingException {
        assertThat(verdict("{'p': 1e-40}", Map.of("p", 1.00001e-40))).isEqualTo("disagree");
        assertThat(verdict("{'p': 1e-40}", Map.of("p", 0.0))).isEqualTo("disagree");
        assertThat(verdict("{'t': 1e-40}", Map.of("t", 0.0))).isEqualTo("agree");
    }

    @Test
    void holds_a_p_value_below_1e300_to_its_logarithm() throws JsonProcessingException {
        assertThat(verdict("{'p': 1e-310}", Map.of("p", 1.0000001e-310))).isEqualTo("agree");
        assertThat(verdict("{'p': 1e-310}", Map.of("p", 1e-311))).isEqualTo("disagree");
    }

    @Test
    void counts_a_figure_that_is_not_given_as_a_disagreement() throws JsonProcessingException {
        assertThat(verdict("{'t': 2, 'df': 3}", Map.of("t", 2))).isEqualTo("disagree");
    }

    @Test
    void takes_an_absent_value_for_an_infinite_one_only() throws JsonProcessingException {
        assertThat(verdict("{'high': null}", Map.of("high", Double.POSITIVE_INFINITY)))
                .isEqualTo("agree");
        assertThat(verdict("{'high': null}", Map.of("high", 3))).isEqualTo("disagree");
    }

    @Test
    void holds_a_searched_figure_to_its_replay_and_the_replay_to_ours() throws JsonProcessingException {
        assertThat(verdict("{'or': 2.0001}", Map.of("or", new Searched(2, 2.0001, 1e-3))))
                .isEqualTo("agree");
        assertThat(verdict("{'or': 2.0002}", Map.of("or", new Searched(2, 2.0001, 1e-3))))
                .isEqualTo("disagree");
        assertThat(verdict("{'or': 2.0001}", Map.of("or", new Searched(2.1, 2.0001, 1e-3))))
                .isEqualTo("disagree");
        assertThat(verdict("{'or': 2.5}", Map.of("or", Searched.better(2, 2.5, 0.1, 0.01))))
                .isEqualTo("disagree");
    }

    @Test
    void allows_an_oracle_that_takes_a_sum_from_one_the_rounding_of_one() throws JsonProcessingException {
        assertThat(verdict("{'p': 3e-14}", Map.of("p", new Searched(1e-20, 2e-14, 1e-8, 2e-14))))
                .isEqualTo("agree");
        assertThat(verdict("{'p': 3e-14}", Map.of("p", new Searched(1e-20, 2e-14, 1e-8))))
                .isEqualTo("disagree");
        assertThat(verdict("{'p': 3e-14}", Map.of("p", new Searched(1e-3, 2e-14, 1e-8, 2e-14))))
                .isEqualTo("disagree");
    }

    private static String verdict(String expected, Map<String, Object> ours) throws JsonProcessingException {
        String text = "{'id': 'x', 'procedure': 'x', 'args': {}, 'expected': " + expected + "}";
        JsonNode json = new ObjectMapper().readTree(text.replace('\'', '"'));
        ReferenceEntry entry = new ReferenceEntry(json, ReferenceData.none());
        return Outcome.of(entry, ours).verdict();
    }
}
