package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.domain.Approach;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Tally;
import nl.fnb.stats.table.FisherExact;
import nl.fnb.stats.table.ProportionDifference;

/**
 * The difference between the success rates of two approaches.
 *
 * @param first the approach that is subtracted from
 * @param second the approach that is subtracted
 * @param difference first minus second, with Newcombe's interval
 * @param pValue Fisher's exact test
 * @param adjustedPValue the same, adjusted over the pairs as the plan says
 */
public record ApproachPair(
        Approach first, Approach second, ProportionDifference.Result difference, double pValue, double adjustedPValue) {

    static List<ApproachPair> of(List<Success.Rate> approaches, AnalysisPlan plan) {
        List<Success.Rate[]> pairs = new ArrayList<>();
        for (int i = 0; i < approaches.size(); i++) {
            for (int j = i + 1; j < approaches.size(); j++) {
                pairs.add(new Success.Rate[] {approaches.get(i), approaches.get(j)});
            }
        }
        double[] p = pairs.stream()
                .mapToDouble(pair -> fisher(pair[0].tally(), pair[1].tally()))
                .toArray();
        double[] adjusted = plan.multiplicity().adjust(p);
        ProportionDifference newcombe = ProportionDifference.withDefaults().withLevel(plan.level());
        List<ApproachPair> result = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            Success.Rate[] pair = pairs.get(i);
            result.add(new ApproachPair(
                    pair[0].approach().orElseThrow(),
                    pair[1].approach().orElseThrow(),
                    newcombe.estimate(pair[0].tally(), pair[1].tally()),
                    p[i],
                    adjusted[i]));
        }
        return result;
    }

    private static double fisher(Tally first, Tally second) {
        return FisherExact.withDefaults()
                .test(Counts.fromTallies(List.of(first, second)))
                .pValue();
    }

    void addTo(ResultRows rows) {
        rows.of(new ResultKey("success_rate_pairwise", Success.OUTCOME, "approach", first.code() + ":" + second.code()))
                .add("p", pValue)
                .add("p_adjusted", adjustedPValue)
                .add("risk_difference", difference.estimate())
                .add(difference.interval());
    }
}
