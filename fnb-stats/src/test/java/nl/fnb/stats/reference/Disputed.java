package nl.fnb.stats.reference;

import java.util.Map;
import java.util.TreeMap;

/** Entries whose figures contradict a second program, which ours agree with; that one has entries of its own. */
final class Disputed {

    private static final String SECOND =
            "Enumeration of all tables (`src/test/python/unconditional_reference.py`, `unconditional.json`) gives ";

    /** Why, by entry. */
    static final Map<String, String> REASONS = new TreeMap<>(Map.of(
            "open/uncond-boschloo-admB",
            "Exact 3.3 gives p = .7649. " + SECOND
                    + ".6640 as ours; where the package finds .7649 the tables at least as extreme have probability .6080.",
            "open/uncond-z-unpooled-admB",
            "Exact 3.3 gives p = .9948. " + SECOND + ".9925 as ours."));

    private Disputed() {}

    static boolean holds(ReferenceEntry entry) {
        return REASONS.containsKey(entry.id());
    }
}
