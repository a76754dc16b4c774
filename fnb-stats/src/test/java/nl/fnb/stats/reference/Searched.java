package nl.fnb.stats.reference;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A figure that the oracle finds by an iterative search which stops early.
 *
 * <p>Ours is exact. The replay is where the oracle's own search, from its own start and with its own stop, ends on our
 * equation. The oracle's figure must agree with the replay to the tolerance of the entry, and ours with the replay to
 * the tolerance of that search: so the equation is held to all digits that the oracle gives, and no tolerance is widened.
 *
 * @param ours the exact figure
 * @param replay where the oracle's search ends on our equation
 * @param within what the search may be off, absolute
 * @param rounding what the oracle's figure may differ from the replay by its own rounding, absolute: 0 but where it is one
 *     less a sum, whose last digits are noise
 */
record Searched(double ours, double replay, double within, double rounding) {

    Searched(double ours, double replay, double within) {
        this(ours, replay, within, 0);
    }

    @JsonProperty("near")
    boolean isNear() {
        return Math.abs(ours - replay) <= within || ours == replay;
    }

    /** For a search that gets stuck: ours must then fit the equation better than where the oracle stops. */
    static Searched better(double ours, double replay, double missOfOurs, double missOfReplay) {
        return new Searched(ours, replay, missOfOurs <= missOfReplay ? Double.POSITIVE_INFINITY : 0);
    }
}
