package nl.fnb.examples.data;

import java.util.ArrayList;
import java.util.List;

/**
 * An item in which a professional notes what was found.
 *
 * @param instrument its instrument
 * @param id the item
 * @param lasting whether it tells of the past, so that it stays as it was
 * @param multiple whether several findings may be noted together
 * @param none the answer if nothing was found
 * @param found the possible findings, each with its probability in a family of mean severity
 */
record Finding(
        String instrument, String id, boolean lasting, boolean multiple, String none, List<Weighted<String>> found) {

    private static final double MOST_LIKELY = 0.95;

    /** What is found in a family of the given severity, of which the mean is 1. */
    String draw(double severity, Draws draws) {
        List<String> codes = multiple ? each(severity, draws) : oneAtMost(severity, draws);
        return codes.isEmpty() ? none : String.join("|", codes);
    }

    private List<String> each(double severity, Draws draws) {
        List<String> codes = new ArrayList<>();
        for (Weighted<String> finding : found) {
            if (draws.chance(Math.min(MOST_LIKELY, finding.weight() * severity))) {
                codes.add(finding.value());
            }
        }
        return codes;
    }

    private List<String> oneAtMost(double severity, Draws draws) {
        double left = draws.uniform();
        for (Weighted<String> finding : found) {
            left -= finding.weight() * severity;
            if (left < 0) {
                return List.of(finding.value());
            }
        }
        return List.of();
    }
}
