package nl.fnb.measures.testing;

import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A law, bound to what is on trial. */
interface Law {

    /** Why the law has nothing to say about this instrument or scoring; empty where it has. */
    Optional<String> excuse();

    /** Whether the law depends on what is drawn; if not, one try says it all. */
    default boolean draws() {
        return true;
    }

    /** Answers to try the law on. */
    Map<String, String> draw(Random random);

    /** Tries the law; the same trial always finds the same. */
    void check(Trial trial, Finding finding);
}
