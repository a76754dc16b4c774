package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Label;
import org.junit.jupiter.api.Test;

class ScoreJsonTest {

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("it")
            .version("2")
            .title(new Label("het", "it"))
            .certainty("a doubt")
            .addItems(NumericItem.of("a", 0, 4), NumericItem.of("b", 0, 4), NumericItem.of("step", -1, 1))
            .addItems(OptionItem.multiple(
                    "housing", Option.of("unsafe", new BigDecimal("1.5")), Option.of("homeless", 2)))
            .addScales(
                    Scale.builder()
                            .id("s")
                            .method(ScoreMethod.SUM)
                            .addItems("a", "b")
                            .addReversed("b")
                            .missing(MissingRule.prorate(1))
                            .rounding(Rounding.HALF_UP)
                            .addBands(Band.of(0, "LOW"), Band.of(5, "HIGH"))
                            .build(),
                    Scale.builder()
                            .id("w")
                            .method(ScoreMethod.WEIGHTED_SUM)
                            .addItems("a", "housing")
                            .putWeights("a", new BigDecimal("0.5"))
                            .addBands(Band.of(0, "LOW"), Band.of(9, "HIGH"))
                            .build(),
                    Scale.builder()
                            .id("t")
                            .method(ScoreMethod.MEAN)
                            .addScales("s", "w")
                            .build())
            .classification(new Classification(
                    List.of("s", "w"), List.of(new ClassOverride("housing", "homeless", "HIGH")), Optional.of("step")))
            .build();

    @Test
    void a_score_is_told_in_JSON_with_all_that_decided() throws IOException {
        Score score = INSTRUMENT.score(Map.of("a", "3", "housing", "unsafe|homeless", "step", "-1"));

        JsonNode json = new ObjectMapper().readTree(score.toJson());

        assertThat(json).isEqualTo(new ObjectMapper().readTree("""
                {"schema": "fnb-score/1", "instrument": "it@2", "title": {"nl": "het", "en": "it"}, "certainty": "a doubt",
                 "scales": [
                  {"id": "s", "method": "SUM", "value": 6, "class": "HIGH", "answered": 1, "items": 2,
                   "missing": {"strategy": "PRORATE", "maxMissing": 1, "decided": "PRORATED"}, "unrounded": 6,
                   "itemScores": [
                    {"item": "a", "response": "3", "points": 3, "reversed": false, "weight": 1},
                    {"item": "b", "reversed": true, "weight": 1}]},
                  {"id": "w", "method": "WEIGHTED_SUM", "value": 5, "class": "LOW", "answered": 2, "items": 2,
                   "missing": {"strategy": "NONE", "maxMissing": 0, "decided": "COMPLETE"},
                   "itemScores": [
                    {"item": "a", "response": "3", "points": 3, "reversed": false, "weight": 0.5},
                    {"item": "housing", "response": "unsafe|homeless", "points": 3.5, "reversed": false, "weight": 1}]},
                  {"id": "t", "method": "MEAN", "value": 5.5, "answered": 3, "items": 4,
                   "missing": {"strategy": "NONE", "maxMissing": 0, "decided": "COMPLETE"}, "scales": ["s", "w"]}],
                 "classification": {"class": "LOW", "overrides": [{"item": "housing", "response": "homeless", "class": "HIGH"}],
                  "scalesWithoutClass": [], "before": "HIGH", "step": -1}}
                """));
        assertThat(score.toJson()).endsWith("}\n").contains("\n  \"instrument\" : \"it@2\"");
    }

    @Test
    void what_is_missing_is_left_out() throws IOException {
        JsonNode json = new ObjectMapper().readTree(INSTRUMENT.score(Map.of()).toJson());

        JsonNode scale = json.get("scales").get(0);
        assertThat(scale.has("value")).isFalse();
        assertThat(scale.has("class")).isFalse();
        assertThat(scale.has("unrounded")).isFalse();
        assertThat(scale.get("missing").get("decided").asText()).isEqualTo("NOTHING_ANSWERED");
        assertThat(json.get("scales").get(2).get("missing").get("decided").asText())
                .isEqualTo("SCALE_MISSING");
        assertThat(json.get("classification").get("scalesWithoutClass")).hasSize(2);
        assertThat(json.get("classification").has("class")).isFalse();
    }
}
