package nl.fnb.report.narrative;

import java.util.Optional;
import nl.fnb.report.document.Findings.Finding;
import nl.fnb.report.evaluation.AnalysisPlan;
import nl.fnb.report.evaluation.Note;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.RareOutcome;
import nl.fnb.report.evaluation.Verdict;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;
import nl.fnb.stats.table.ProportionDifference;

/** What was found of a child protection measure, in sentences. */
final class RareSentences {

    private final Wording w;
    private final AnalysisPlan plan;

    RareSentences(Wording w, AnalysisPlan plan) {
        this.w = w;
        this.plan = plan;
    }

    /** The counts of both groups, the verdict and what it does and does not mean. */
    Finding finding(RareOutcome outcome) {
        String text = counts(outcome) + " " + meaning(outcome) + caution(outcome);
        return new Finding(
                w.heading(outcome.outcome().label()),
                VerdictWords.of(w, outcome.verdict()),
                VerdictWords.tone(outcome.verdict()),
                text);
    }

    /** A measure that was not recorded. */
    Finding missing(Outcome outcome, Note note) {
        return new Finding(
                w.heading(outcome.label()),
                w.say("verdict.none"),
                VerdictWords.NO_TONE,
                w.say("rare.none", w.reason(note)));
    }

    private String counts(RareOutcome outcome) {
        if (outcome.treated().trials() == 0 && outcome.control().trials() == 0) {
            return w.say("rare.nobody");
        }
        return w.say(
                "rare.counts",
                w.count("month", plan.followUpMonths()),
                group("rare.treated", outcome.treated(), outcome.treatedInterval(), outcome.notAtRiskTreated()),
                group("rare.control", outcome.control(), outcome.controlInterval(), outcome.notAtRiskControl()));
    }

    private String group(String key, Tally tally, Optional<Interval> interval, long notAtRisk) {
        return interval.map(i -> w.say(
                        key, w.figures().count(tally.successes()), w.figures().rate(tally, i)))
                .orElseGet(() -> w.say(key + (notAtRisk == 0 ? "-empty" : "-nobody")));
    }

    private String meaning(RareOutcome outcome) {
        if (outcome.verdict() == Verdict.NOT_TESTED) {
            return notTested(outcome);
        }
        String key =
                switch (outcome.verdict()) {
                    case BETTER -> "rare.BETTER";
                    case WORSE -> "rare.WORSE";
                    default -> "rare.INCONCLUSIVE";
                };
        String p = w.figures().p(outcome.pValue().orElseThrow());
        return difference(outcome) + " " + w.say(key, p) + disagreement(outcome);
    }

    private String notTested(RareOutcome outcome) {
        boolean empty = outcome.treated().trials() == 0 || outcome.control().trials() == 0;
        if (empty) {
            return w.say("rare.empty-group");
        }
        long events = outcome.treated().successes() + outcome.control().successes();
        return w.say("rare.too-few", w.figures().count(events), w.figures().count(plan.minimumEvents()));
    }

    private String difference(RareOutcome outcome) {
        ProportionDifference.Result d = outcome.difference().orElseThrow();
        String direction = w.figures().direction(d.estimate() * 100, 1);
        return w.say(
                "rare." + direction,
                w.figures().points(d.estimate()),
                w.figures().pointsInterval(d.interval()),
                w.figures().decimal(d.estimate() * 100, 1));
    }

    /** A test that shows a difference beside an interval that holds 0, or the reverse. */
    private String disagreement(RareOutcome outcome) {
        boolean shown = outcome.verdict() == Verdict.BETTER || outcome.verdict() == Verdict.WORSE;
        boolean holdsZero =
                outcome.difference().map(d -> d.interval().contains(0)).orElse(false);
        if (shown != holdsZero) {
            return "";
        }
        return " " + w.say(shown ? "rare.disagree" : "rare.disagree-not");
    }

    private String caution(RareOutcome outcome) {
        return isSmall(outcome.treated()) || isSmall(outcome.control())
                ? " " + w.say("rare.caution", w.figures().count(SmallNumbers.LEAST))
                : "";
    }

    private static boolean isSmall(Tally tally) {
        return tally.trials() > 0 && SmallNumbers.isSmall(tally.trials());
    }
}
