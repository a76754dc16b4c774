package nl.fnb.measures.testing;

import java.util.Optional;

/**
 * What came of one law.
 *
 * @param law the law
 * @param verdict whether it holds
 * @param tries the number of forms that were tried; up to the one that broke it
 * @param applied in how many of them the law had something to say
 * @param counterexample the smallest form found that breaks it; empty unless it is broken
 * @param reason why it does not apply; empty where it does
 */
public record LawResult(
        ScoringLaw law,
        LawVerdict verdict,
        int tries,
        int applied,
        Optional<Counterexample> counterexample,
        Optional<String> reason) {

    static LawResult holds(ScoringLaw law, int tries, int applied) {
        return new LawResult(law, LawVerdict.HOLDS, tries, applied, Optional.empty(), Optional.empty());
    }

    static LawResult broken(ScoringLaw law, int tries, int applied, Counterexample counterexample) {
        return new LawResult(law, LawVerdict.BROKEN, tries, applied, Optional.of(counterexample), Optional.empty());
    }

    static LawResult doesNotApply(ScoringLaw law, int tries, String reason) {
        return new LawResult(law, LawVerdict.DOES_NOT_APPLY, tries, 0, Optional.empty(), Optional.of(reason));
    }

    @Override
    public String toString() {
        return switch (verdict) {
            case HOLDS -> law.code() + ": holds in " + applied + " of " + tries + " tries";
            case BROKEN ->
                law.code() + ": BROKEN in try " + tries + ": " + law.meaning()
                        + counterexample.map(found -> "\n    " + found).orElse("");
            case DOES_NOT_APPLY -> law.code() + ": does not apply, " + reason.orElse("");
        };
    }
}
