package nl.fnb.report.evaluation;

import java.util.List;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;
import nl.fnb.stats.table.BinomialTest;
import nl.fnb.stats.table.FisherExact;
import nl.fnb.stats.table.ProportionDifference;
import nl.fnb.stats.table.ProportionInterval;

/**
 * The difference between the success rate of the study and one from elsewhere.
 *
 * @param reference the rate from elsewhere
 * @param difference the study's rate minus it
 * @param interval with the reference's counts Newcombe's interval; with a bare proportion Wilson's, minus it
 * @param pValue with the reference's counts Fisher's exact test; with a bare proportion the exact binomial test
 */
public record ReferenceDifference(Reference reference, double difference, Interval interval, double pValue) {

    private static final String ANALYSIS = "success_rate_vs_reference";

    static List<ReferenceDifference> of(Tally ours, AnalysisPlan plan, List<Note> notes) {
        if (ours.trials() == 0) {
            plan.references().forEach(r -> notes.add(Note.of(key(r), Note.NO_OFFERS)));
            return List.of();
        }
        return plan.references().stream()
                .map(reference -> reference
                        .counts()
                        .map(counts -> fromCounts(ours, reference, counts, plan.level()))
                        .orElseGet(() -> fromProportion(ours, reference, plan.level())))
                .toList();
    }

    private static ReferenceDifference fromCounts(Tally ours, Reference reference, Tally theirs, double level) {
        ProportionDifference.Result newcombe =
                ProportionDifference.withDefaults().withLevel(level).estimate(ours, theirs);
        double p = FisherExact.withDefaults()
                .test(Counts.fromTallies(List.of(ours, theirs)))
                .pValue();
        return new ReferenceDifference(reference, newcombe.estimate(), newcombe.interval(), p);
    }

    private static ReferenceDifference fromProportion(Tally ours, Reference reference, double level) {
        double rate = reference.rate();
        Interval wilson = ProportionInterval.withDefaults()
                .withLevel(level)
                .estimate(ours)
                .interval();
        double p = BinomialTest.withDefaults().withProbability(rate).test(ours).pValue();
        Interval shifted = new Interval(wilson.low() - rate, wilson.high() - rate, level);
        return new ReferenceDifference(reference, ours.proportion() - rate, shifted, p);
    }

    private static ResultKey key(Reference reference) {
        return new ResultKey(ANALYSIS, Success.OUTCOME, "reference", reference.id());
    }

    void addTo(ResultRows rows) {
        rows.of(key(reference)).add("difference", difference).add(interval).add("p", pValue);
    }
}
