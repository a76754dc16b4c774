package nl.fnb.measures;

import nl.fnb.domain.Rule;

/** Takes the rules that an instrument breaks, each with its place: a list of breaches, or the lines of a file. */
@FunctionalInterface
interface BreachSink {

    /** Takes a breach of the field {@code key} of the part {@code path}, such as {@code scales[0]}; both may be empty. */
    void add(String path, String key, Rule rule, Object value, Object... arguments);

    /** Takes the breach if a condition does not hold. */
    default void require(boolean holds, String path, String key, Rule rule, Object value, Object... arguments) {
        if (!holds) {
            add(path, key, rule, value, arguments);
        }
    }
}
