package nl.fnb.measures.testing;

import java.util.Optional;
import java.util.function.Supplier;

/** What a law found in one try: whether it had anything to say, and the first way in which it was broken. */
final class Finding {

    private boolean applied;
    private Optional<String> violation = Optional.empty();

    void require(boolean holds, Supplier<String> violated) {
        applied = true;
        if (!holds && violation.isEmpty()) {
            violation = Optional.of(violated.get());
        }
    }

    boolean applied() {
        return applied;
    }

    Optional<String> violation() {
        return violation;
    }
}
