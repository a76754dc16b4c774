package nl.fnb.stats.reference;

import java.util.Set;

/**
 * Entries whose figures contradict a second program, which ours agree with; that one has entries of its own.
 *
 * <p>{@code open/uncond-boschloo-admB} and {@code open/uncond-z-unpooled-admB}: version 3.3 of the package Exact gives p =
 * .7649 and .9948. Enumeration of all tables of 560 and 25 cases (src/test/python/unconditional_reference.py) gives .6640
 * and .9925; at the share where the package finds .7649 the tables at least as extreme have probability .6080.
 */
final class Disputed {

    private static final Set<String> ENTRIES = Set.of("open/uncond-boschloo-admB", "open/uncond-z-unpooled-admB");

    private Disputed() {}

    static boolean holds(ReferenceEntry entry) {
        return ENTRIES.contains(entry.id());
    }
}
