package nl.fnb.measures.testing;

import java.util.Map;

/** The same answers written otherwise score the same. */
final class SpellingLaw extends SameLaw {

    SpellingLaw(Subject subject) {
        super(subject);
    }

    @Override
    public void check(Trial trial, Finding finding) {
        Map<String, String> respelled = Spellings.respelled(subject().instrument(), trial.answers(), trial.chance());
        same(
                subject().score(trial.answers()),
                subject().score(respelled),
                "the same answers written as " + Pasted.answers(respelled),
                finding);
    }
}
