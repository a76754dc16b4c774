package nl.fnb.report.narrative;

import java.util.Arrays;
import nl.fnb.domain.Approach;

/** Approaches, and pairs of them, by the level of a row. */
final class ApproachNames {

    private ApproachNames() {}

    /** The name of {@code EK_C}, or of {@code EK_C:SOS}; empty for a level that names no approach. */
    static String of(Wording w, String level) {
        int colon = level.indexOf(':');
        return colon < 0
                ? one(w, level)
                : w.say("pairs.pair", one(w, level.substring(0, colon)), one(w, level.substring(colon + 1)));
    }

    private static String one(Wording w, String code) {
        return Arrays.stream(Approach.values())
                .filter(approach -> approach.code().equals(code))
                .findFirst()
                .map(approach -> w.name(approach.label()))
                .orElse("");
    }
}
