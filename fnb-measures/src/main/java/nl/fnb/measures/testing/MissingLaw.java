package nl.fnb.measures.testing;

import java.util.Map;

/** A score is missing exactly where the missing rule says so. */
final class MissingLaw extends ScaleLaw {

    MissingLaw(Subject subject) {
        super(subject, Reading::hasItems, "no scale has items");
    }

    @Override
    void check(Reading reading, Map<String, String> answers, Scores scores, Finding finding) {
        String scale = reading.scale().id();
        int answered = reading.answered(answers);
        boolean scored = reading.isScored(answered);
        finding.require(
                scores.value(scale).isPresent() == scored,
                () -> scale + " must be " + (scored ? "scored" : "missing") + " with " + answered + " of "
                        + reading.worths().size() + " items answered (rule "
                        + reading.scale().missing().strategy() + ", at most "
                        + reading.scale().missing().maxMissing() + " missing), got "
                        + scores.value(scale).map(Object::toString).orElse("missing"));
    }
}
