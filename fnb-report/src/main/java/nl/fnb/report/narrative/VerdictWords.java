package nl.fnb.report.narrative;

import nl.fnb.report.document.Findings.Tone;
import nl.fnb.report.evaluation.Verdict;

/** The name of a verdict, and what kind of news it is. */
final class VerdictWords {

    static final Tone NO_TONE = Tone.OPEN;

    private VerdictWords() {}

    static String of(Wording w, Verdict verdict) {
        return w.say("verdict." + verdict.name());
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> Tone.GOOD;
            case WORSE -> Tone.BAD;
            case EQUIVALENT, NOT_WORSE -> Tone.SHOWN;
            case INCONCLUSIVE, NOT_TESTED -> Tone.OPEN;
        };
    }
}
