package nl.fnb.measures.testing;

import java.util.Map;
import java.util.Optional;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.ScoreMethod;

/** A total is the sum or mean of the scores that the scoring itself gave its scales, and missing where one of them is. */
final class TotalLaw extends ScaleLaw {

    TotalLaw(Subject subject) {
        super(subject, reading -> !reading.hasItems(), "no scale is a total");
    }

    @Override
    void check(Reading reading, Map<String, String> answers, Scores scores, Finding finding) {
        String scale = reading.scale().id();
        Optional<ExactValue> stated = reading.total(
                reading.scale().scales().stream().map(scores::value).toList());
        Optional<ExactValue> found = scores.value(scale);
        boolean same = stated.isPresent() == found.isPresent()
                && stated.stream().allMatch(value -> subject().closeness().same(value, found.orElse(value)));
        String kind = reading.scale().method() == ScoreMethod.MEAN ? "mean" : "sum";
        finding.require(
                same,
                () -> scale + " must be " + shown(stated) + ", the " + kind + " of "
                        + String.join(", ", reading.scale().scales()) + ", got " + shown(found));
    }

    private static String shown(Optional<ExactValue> value) {
        return value.map(ExactValue::toString).orElse("missing");
    }
}
