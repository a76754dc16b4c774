package nl.fnb.report.narrative;

import java.util.List;
import java.util.Optional;
import nl.fnb.report.document.Findings.Finding;
import nl.fnb.report.evaluation.CareMeasure;
import nl.fnb.report.evaluation.Direction;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Flow;
import nl.fnb.report.evaluation.Note;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.OutcomeComparison;
import nl.fnb.stats.Interval;
import nl.fnb.stats.equivalence.Equivalence;

/** What was found of a measured outcome, in sentences. */
final class OutcomeSentences {

    private final Wording w;
    private final Flow flow;
    private final Adjustment adjustment;

    OutcomeSentences(Wording w, Evaluation evaluation) {
        this.w = w;
        this.flow = evaluation.flow();
        this.adjustment = new Adjustment(w, evaluation.plan(), evaluation.study());
    }

    /** The verdict in short: the difference, its interval and what that does and does not mean. */
    Finding summary(OutcomeComparison c) {
        String means = pointsOtherWay(c) ? means(c) + " " : "";
        return finding(c, difference(c) + " " + means + meaning(c) + caution(c));
    }

    /** The verdict with all that it rests on. */
    Finding full(OutcomeComparison c) {
        return finding(c, difference(c) + " " + behind(c) + " " + means(c) + " " + meaning(c) + caution(c));
    }

    private Finding finding(OutcomeComparison c, String text) {
        return new Finding(
                w.heading(c.outcome().label()), VerdictWords.of(w, c.verdict()), VerdictWords.tone(c.verdict()), text);
    }

    /** An outcome that could not be compared. */
    Finding missing(Outcome outcome, Note note) {
        return new Finding(
                w.heading(outcome.label()),
                w.say("verdict.none"),
                VerdictWords.NO_TONE,
                w.say("outcome.none", w.reason(note)));
    }

    private String difference(OutcomeComparison c) {
        double d = c.difference().estimate();
        int digits = Digits.of(c);
        String unit = unit(c.outcome());
        return w.say(
                "outcome." + unit + "." + direction(c, d),
                w.figures().size(d, digits),
                w.figures().decimal(d, digits),
                w.figures().interval(c.difference().interval(), digits),
                w.figures().p(c.difference().pValue()),
                w.figures().count(c.preTreated().n()),
                w.figures().count(c.preControl().n()),
                w.say(c.outcome().better() == Direction.LOWER ? "better.lower" : "better.higher"),
                adjustment.equalAt());
    }

    private String direction(OutcomeComparison c, double difference) {
        return w.figures().direction(difference, Digits.of(c), Digits.scale(c));
    }

    /** Whether the means themselves differ in the other direction than at equal values before. */
    private boolean pointsOtherWay(OutcomeComparison c) {
        String adjusted = direction(c, c.difference().estimate());
        String itself = direction(c, c.postTreated().mean() - c.postControl().mean());
        return !adjusted.equals(itself) && !adjusted.equals("same") && !itself.equals("same");
    }

    /** What was measured after, without any adjustment. */
    private String means(OutcomeComparison c) {
        return w.say(
                pointsOtherWay(c) ? "outcome.other-way" : "outcome.means",
                w.figures().decimal(c.postTreated().mean(), Digits.of(c)),
                w.figures().decimal(c.postControl().mean(), Digits.of(c)));
    }

    private String behind(OutcomeComparison c) {
        return w.say(
                "outcome.behind",
                w.figures().count(c.preTreated().n()),
                w.figures().count(flow.treated().compared()),
                w.figures().count(c.preControl().n()),
                w.figures().count(flow.control().compared()));
    }

    /** The last part of the keys of an outcome's unit. */
    static String unit(Outcome.Continuous outcome) {
        if (outcome instanceof Outcome.CareUse care) {
            return care.care() == CareMeasure.EPISODES ? "episodes" : "hours";
        }
        return "points";
    }

    private String meaning(OutcomeComparison c) {
        return switch (c.verdict()) {
            case BETTER, WORSE -> w.say("meaning." + c.verdict().name(), adjustment.equalAt()) + withinMargin(c);
            case EQUIVALENT -> w.say("meaning.EQUIVALENT", margin(c), within(c));
            case NOT_WORSE -> w.say("meaning.NOT_WORSE", margin(c));
            case INCONCLUSIVE ->
                w.say(hasMargin(c) ? "meaning.INCONCLUSIVE-margin" : "meaning.INCONCLUSIVE", margin(c));
            case NOT_TESTED -> w.say("meaning.NOT_TESTED");
        };
    }

    private static boolean hasMargin(OutcomeComparison c) {
        return c.equivalence().isPresent();
    }

    private String margin(OutcomeComparison c) {
        Optional<Double> margin = c.equivalence().map(Equivalence.Result::margin);
        return margin.map(m -> w.say("unit." + unit(c.outcome()), w.figures().size(m, Digits.of(c))))
                .orElse("");
    }

    private String within(OutcomeComparison c) {
        Interval inner = c.equivalence().orElseThrow().interval();
        return w.figures().interval(inner, Digits.of(c)) + "; "
                + w.figures().p(c.equivalence().orElseThrow().pEquivalence());
    }

    /** A difference that was shown may still be shown to be small. */
    private String withinMargin(OutcomeComparison c) {
        boolean small = c.equivalence().map(e -> w.shows(e.pEquivalence())).orElse(false);
        return small ? " " + w.say("meaning.small", margin(c)) : "";
    }

    private String caution(OutcomeComparison c) {
        return isSmall(c)
                ? " "
                        + w.say(
                                "outcome.caution",
                                w.figures().count(c.preTreated().n()),
                                w.figures().count(c.preControl().n()),
                                w.figures().count(SmallNumbers.LEAST))
                : "";
    }

    static boolean isSmall(OutcomeComparison c) {
        return SmallNumbers.isSmall(Math.min(c.preTreated().n(), c.preControl().n()));
    }

    /** The names of outcomes that rest on few families. */
    List<String> small(List<OutcomeComparison> comparisons) {
        return comparisons.stream()
                .filter(OutcomeSentences::isSmall)
                .map(c -> w.name(c.outcome().label()))
                .toList();
    }
}
