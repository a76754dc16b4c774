package nl.fnb.measures;

import java.util.Optional;

/** Writes scores with the story of how they came about as JSON of the schema {@code fnb-score/1}. */
final class ScoreJson {

    private static final String SCHEMA = "fnb-score/1";

    private final JsonText json;

    private ScoreJson(JsonText json) {
        this.json = json;
    }

    static String write(Score score) {
        return JsonText.of(json -> new ScoreJson(json).score(score));
    }

    private void score(Score score) {
        json.text("schema", SCHEMA);
        json.text("instrument", score.instrument());
        json.label("title", Optional.of(score.title()));
        json.text("certainty", score.certainty());
        json.objects("scales", score.scales(), this::scale);
        score.outcome().ifPresent(outcome -> json.object("classification", () -> outcome(outcome)));
    }

    private void scale(ScaleScore scale) {
        json.text("id", scale.id());
        json.text("method", scale.method().name());
        json.value("value", scale.value());
        json.text("class", scale.className());
        json.number("answered", scale.answered());
        json.number("items", scale.items());
        json.object("missing", () -> {
            json.text("strategy", scale.rule().strategy().name());
            json.number("maxMissing", scale.rule().maxMissing());
            json.text("decided", scale.missing().name());
        });
        json.value("unrounded", scale.unrounded());
        if (scale.parts().isEmpty()) {
            json.objects("itemScores", scale.itemScores(), this::item);
        } else {
            json.texts("scales", scale.parts().stream().map(ScaleScore::id).toList());
        }
    }

    private void item(ItemScore item) {
        json.text("item", item.item());
        json.text("response", item.response());
        json.number("points", item.points());
        json.flag("reversed", item.reversed());
        json.number("weight", item.weight());
    }

    private void outcome(ClassOutcome outcome) {
        json.text("class", outcome.className());
        json.overrides(outcome.fired());
        json.texts("scalesWithoutClass", outcome.unclassed());
        json.text("before", outcome.before());
        json.number("step", outcome.step());
    }
}
