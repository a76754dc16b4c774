package nl.fnb.measures.testing;

import java.util.EnumSet;
import java.util.Set;

/** How laws are tried. */
record Settings(long seed, int tries, Closeness closeness, Expectations expectations, Set<ScoringLaw> laws) {

    static Settings defaults() {
        return new Settings(1, 1000, Closeness.EXACT, Expectations.none(), EnumSet.allOf(ScoringLaw.class));
    }

    Settings with(long newSeed, int newTries) {
        return new Settings(newSeed, newTries, closeness, expectations, laws);
    }

    Settings with(Closeness other) {
        return new Settings(seed, tries, other, expectations, laws);
    }

    Settings with(Expectations other) {
        return new Settings(seed, tries, closeness, other, laws);
    }

    Settings with(Set<ScoringLaw> other) {
        return new Settings(seed, tries, closeness, expectations, other);
    }
}
