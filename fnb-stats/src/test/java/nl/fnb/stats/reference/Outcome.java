package nl.fnb.stats.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one entry of a golden file came out.
 *
 * @param entry the entry
 * @param figures how many figures it expects, those that we do not give included
 * @param differences what differs, a line a figure
 * @param missing the names of the figures that we do not give
 * @param worst the largest relative difference
 * @param searched how many figures the oracle finds by a search that stops early
 * @param supported whether its procedure is known
 */
record Outcome(
        ReferenceEntry entry,
        int figures,
        List<String> differences,
        Set<String> missing,
        double worst,
        int searched,
        boolean supported) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Outcome of(ReferenceEntry entry) {
        if (!Procedures.knows(entry)) {
            return new Outcome(entry, 0, List.of(), Set.of(), 0, 0, false);
        }
        try {
            return of(entry, Procedures.answer(entry));
        } catch (RuntimeException fault) {
            return new Outcome(entry, 1, List.of("no answer: " + fault), Set.of(), Double.POSITIVE_INFINITY, 0, true);
        }
    }

    static Outcome of(ReferenceEntry entry, Map<String, Object> ours) {
        Comparison comparison = Comparison.of(entry, ours);
        return new Outcome(
                entry,
                comparison.compared() + comparison.missing().size(),
                comparison.differences(),
                comparison.missing(),
                comparison.worst(),
                MAPPER.valueToTree(ours).findValues("replay").size(),
                true);
    }

    int agreeing() {
        return figures - differences.size() - missing.size();
    }

    String verdict() {
        if (!supported) {
            return "unsupported";
        }
        if (differences.isEmpty() && missing.isEmpty()) {
            return "agree";
        }
        return Disputed.holds(entry) ? "disputed" : "disagree";
    }

    /** id, procedure, figures, agree, worst relative difference, tolerance, verdict. */
    String row() {
        String id = "\"" + entry.id().replace("\"", "\"\"") + "\"";
        return id + "," + entry.family() + "," + figures + "," + agreeing() + "," + worst + ","
                + entry.relativeTolerance() + "," + verdict();
    }
}
