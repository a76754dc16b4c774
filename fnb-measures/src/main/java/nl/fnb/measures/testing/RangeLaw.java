package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.Map;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.ScoreMethod;

/** No score lies outside what its items can give. */
final class RangeLaw extends ScaleLaw {

    RangeLaw(Subject subject) {
        super(subject, Reading::hasItems, "no scale has items");
    }

    @Override
    void check(Reading reading, Map<String, String> answers, Scores scores, Finding finding) {
        String scale = reading.scale().id();
        boolean zero = reading.zeroes(reading.answered(answers));
        ExactValue least = end(reading, zero, false);
        ExactValue greatest = end(reading, zero, true);
        scores.value(scale)
                .ifPresent(value -> finding.require(
                        subject().closeness().compare(value, least) >= 0
                                && subject().closeness().compare(value, greatest) <= 0,
                        () -> scale + " must lie in " + least + " to " + greatest + ", got " + value));
    }

    private static ExactValue end(Reading reading, boolean zero, boolean greatest) {
        BigDecimal gathered = reading.worths().stream()
                .map(worth -> end(worth, zero, greatest))
                .reduce(reading::gather)
                .orElseThrow();
        return reading.rounded(reading.value(gathered, reading.worths().size()));
    }

    private static BigDecimal end(Worth worth, boolean zero, boolean greatest) {
        if (worth.scale().method() == ScoreMethod.COUNT) {
            return greatest ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        BigDecimal end = worth.part(greatest ? worth.highestAnswer() : worth.lowestAnswer());
        BigDecimal none = greatest ? end.max(BigDecimal.ZERO) : end.min(BigDecimal.ZERO);
        return zero ? none : end;
    }
}
