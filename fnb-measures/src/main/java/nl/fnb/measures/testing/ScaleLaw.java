package nl.fnb.measures.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** A law about the score of each scale of a kind. */
abstract class ScaleLaw implements Law {

    private final Subject subject;
    private final List<Reading> readings;
    private final String lacking;

    ScaleLaw(Subject subject, Predicate<Reading> kind, String lacking) {
        this.subject = subject;
        this.readings = subject.readings(kind);
        this.lacking = lacking;
    }

    /** Judges the scores of one scale. */
    abstract void check(Reading reading, Map<String, String> answers, Scores scores, Finding finding);

    final Subject subject() {
        return subject;
    }

    @Override
    public final Optional<String> excuse() {
        return readings.isEmpty() ? Optional.of(lacking) : Optional.empty();
    }

    @Override
    public Map<String, String> draw(Random random) {
        return random.nextInt(3) == 0
                ? subject.answers().complete(random)
                : subject.answers().partial(random);
    }

    @Override
    public final void check(Trial trial, Finding finding) {
        Scores scores = subject.score(trial.answers());
        for (Reading reading : readings) {
            check(reading, trial.answers(), scores, finding);
        }
    }
}
