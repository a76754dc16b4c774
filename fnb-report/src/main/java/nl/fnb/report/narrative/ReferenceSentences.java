package nl.fnb.report.narrative;

import java.util.List;
import nl.fnb.report.evaluation.Reference;
import nl.fnb.report.evaluation.ReferenceDifference;

/** The success rate beside rates from elsewhere, in sentences. */
final class ReferenceSentences {

    private final Wording w;

    ReferenceSentences(Wording w) {
        this.w = w;
    }

    List<String> of(List<ReferenceDifference> references) {
        return references.stream().map(this::sentence).toList();
    }

    private String sentence(ReferenceDifference reference) {
        String compared = w.say(
                "reference." + w.figures().direction(reference.difference() * 100, 1),
                w.name(reference.reference().label()),
                rate(reference.reference()),
                w.figures().points(reference.difference()),
                w.figures().pointsInterval(reference.interval()),
                w.figures().p(reference.pValue()),
                w.figures().decimal(reference.difference() * 100, 1));
        return compared + " " + w.say(isShown(reference) ? "reference.shown" : "reference.not-shown")
                + disagreement(reference);
    }

    /** Why a difference is not shown though the test or the interval alone points to one. */
    private String disagreement(ReferenceDifference reference) {
        boolean holdsZero = reference.interval().contains(0);
        if (w.shows(reference.pValue()) == !holdsZero) {
            return "";
        }
        return " " + w.say(holdsZero ? "reference.test-alone" : "reference.interval-alone");
    }

    /** Shown where the test and the interval say so both. */
    boolean isShown(ReferenceDifference reference) {
        return w.shows(reference.pValue()) && !reference.interval().contains(0);
    }

    /** The rate from elsewhere, with its counts where they are known. */
    String rate(Reference reference) {
        return reference
                .counts()
                .map(w.figures()::shareOpen)
                .orElseGet(() -> w.say("reference.no-counts", w.figures().percent(reference.rate())));
    }
}
