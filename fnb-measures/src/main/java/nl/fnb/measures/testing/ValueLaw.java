package nl.fnb.measures.testing;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.fnb.measures.ExactValue;

/** A law that says what the value of some forms is. */
final class ValueLaw extends ScaleLaw {

    /** Which forms of a scale a law is about. */
    interface Forms {
        boolean include(Reading reading, int answered);
    }

    private final Forms forms;
    private final String because;

    ValueLaw(Subject subject, Predicate<Reading> kind, String lacking, Forms forms, String because) {
        super(subject, kind.and(Reading::hasItems), lacking);
        this.forms = forms;
        this.because = because;
    }

    @Override
    void check(Reading reading, Map<String, String> answers, Scores scores, Finding finding) {
        String scale = reading.scale().id();
        Optional<ExactValue> value = scores.value(scale);
        Optional<ExactValue> stated = reading.value(answers);
        if (value.isPresent() && stated.isPresent() && forms.include(reading, reading.answered(answers))) {
            finding.require(
                    subject().closeness().same(value.get(), stated.get()),
                    () -> scale + " must be " + stated.get() + ", " + because + ", got " + value.get());
        }
    }
}
