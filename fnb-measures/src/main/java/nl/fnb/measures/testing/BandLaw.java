package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.fnb.measures.ExactValue;

/** The class of a score is that of the one band that it lies in. */
final class BandLaw extends ScaleLaw {

    BandLaw(Subject subject) {
        super(subject, reading -> !reading.scale().bands().isEmpty(), "no scale has bands");
    }

    @Override
    void check(Reading reading, Map<String, String> answers, Scores scores, Finding finding) {
        String scale = reading.scale().id();
        Optional<String> found = scores.className(scale);
        Optional<ExactValue> value = scores.value(scale);
        BigDecimal tolerance = subject().closeness().tolerance();
        boolean holds = value.map(given -> found.equals(reading.className(moved(given, tolerance.negate())))
                        || found.equals(reading.className(moved(given, tolerance))))
                .orElse(found.isEmpty());
        finding.require(
                holds,
                () -> "the class of " + scale + " at "
                        + value.map(ExactValue::toString).orElse("a missing score")
                        + " must be " + value.flatMap(reading::className).orElse("none") + ", got "
                        + found.orElse("none"));
    }

    private static ExactValue moved(ExactValue value, BigDecimal by) {
        BigDecimal under = BigDecimal.valueOf(value.denominator());
        return new ExactValue(value.numerator().add(by.multiply(under)), value.denominator());
    }
}
