package nl.fnb.report.evaluation;

import java.util.Optional;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Label;
import nl.fnb.domain.SafeguardKind;
import nl.fnb.domain.io.JsonObject;

/** Reads one outcome of an analysis plan. */
final class OutcomeReader {

    private enum Kind {
        CONTINUOUS,
        BINARY
    }

    private final JsonObject json;
    private final Direction better;

    OutcomeReader(JsonObject json) {
        this.json = json;
        json.knownKeys(
                "id", "label", "kind", "instrument", "scale", "care", "safeguard", "informant", "better", "margin");
        better = json.constant("better", Direction.class).orElse(Direction.LOWER);
    }

    /** The outcome, empty where it breaks a rule (which is then listed). */
    Optional<Outcome> outcome() {
        String id = json.requiredText("id");
        Optional<Kind> kind = json.require("kind") ? json.constant("kind", Kind.class) : Optional.empty();
        if (id.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return kind.get() == Kind.BINARY ? event(id) : continuous(id);
    }

    /** The label of an object, or its id where it has none. */
    static Label labelOr(JsonObject json, String id) {
        return json.label("label").orElse(Label.same(id));
    }

    private Optional<Outcome> event(String id) {
        for (String key : new String[] {"instrument", "scale", "care", "informant", "margin"}) {
            refuse(key, Kind.BINARY);
        }
        Optional<SafeguardKind> safeguard = json.text("safeguard").flatMap(SafeguardKind::find);
        if (safeguard.isEmpty()) {
            json.problem(
                    PlanRule.BINARY_SOURCE, "safeguard", json.text("safeguard").orElse(""), SafeguardKind.known());
        }
        return safeguard.map(kind -> new Outcome.Event(id, labelOr(json, id), better, kind));
    }

    private Optional<Outcome> continuous(String id) {
        refuse("safeguard", Kind.CONTINUOUS);
        Optional<String> instrument = json.text("instrument");
        Optional<String> scale = json.text("scale");
        Optional<CareMeasure> care = json.constant("care", CareMeasure.class);
        boolean scored = instrument.isPresent() && scale.isPresent();
        if (scored == care.isPresent() || (care.isPresent() && (instrument.isPresent() || scale.isPresent()))) {
            json.problem(PlanRule.CONTINUOUS_SOURCE, "kind", Kind.CONTINUOUS);
            return Optional.empty();
        }
        Optional<Informant> informant = json.constant("informant", Informant.class);
        Optional<Double> margin = margin();
        Label label = labelOr(json, id);
        return Optional.of(
                care.isPresent()
                        ? new Outcome.CareUse(id, label, better, care.get(), informant, margin)
                        : new Outcome.ScaleScore(
                                id, label, better, instrument.orElseThrow(), scale.orElseThrow(), informant, margin));
    }

    private Optional<Double> margin() {
        Optional<Double> margin = json.number("margin");
        if (margin.isPresent() && margin.get() <= 0) {
            json.problem(PlanRule.RANGE, "margin", json.decimal("margin").orElseThrow(), "0 < margin");
            return Optional.empty();
        }
        return margin;
    }

    private void refuse(String key, Kind kind) {
        if (json.has(key)) {
            json.problem(PlanRule.NOT_OF_THIS_KIND, key, "", kind);
        }
    }
}
