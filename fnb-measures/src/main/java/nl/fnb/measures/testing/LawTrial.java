package nl.fnb.measures.testing;

import java.util.Optional;
import java.util.Random;
import nl.fnb.measures.Instrument;

/** Tries one law, and makes what breaks it as small as it can. */
final class LawTrial {

    private static final int MOST_STEPS = 5000;

    private final Instrument instrument;
    private final ScoringLaw law;
    private final Law bound;

    LawTrial(ScoringLaw law, Subject subject) {
        this.instrument = subject.instrument();
        this.law = law;
        this.bound = law.on(subject);
    }

    LawResult run(long seed, int most) {
        int tries = bound.draws() ? most : 1;
        Optional<String> excuse = bound.excuse();
        if (excuse.isPresent()) {
            return LawResult.doesNotApply(law, 0, excuse.get());
        }
        Random random = new Random(seed);
        int applied = 0;
        for (int number = 1; number <= tries; number++) {
            Trial trial = new Trial(bound.draw(random), random.nextLong());
            Finding finding = find(trial);
            applied += finding.applied() ? 1 : 0;
            if (finding.violation().isPresent()) {
                return LawResult.broken(law, number, applied, smallest(trial));
            }
        }
        return applied == 0
                ? LawResult.doesNotApply(law, tries, "none of the answers drawn concerned it")
                : LawResult.holds(law, tries, applied);
    }

    private Finding find(Trial trial) {
        Finding finding = new Finding();
        try {
            bound.check(trial, finding);
        } catch (ScoringThrew thrown) {
            finding.require(false, thrown::getMessage);
        }
        return finding;
    }

    /** Goes from a broken try to one with fewer or simpler answers that is broken too, until there is none. */
    private Counterexample smallest(Trial broken) {
        Trial smallest = broken;
        Optional<Trial> next = Optional.of(broken);
        for (int steps = 0; steps < MOST_STEPS && next.isPresent(); steps++) {
            smallest = next.get();
            next = Simpler.than(instrument, smallest.answers())
                    .map(smallest::with)
                    .filter(trial -> find(trial).violation().isPresent())
                    .findFirst();
        }
        return new Counterexample(smallest.answers(), find(smallest).violation().orElseThrow());
    }
}
