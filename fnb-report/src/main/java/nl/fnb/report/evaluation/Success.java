package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryStatus;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.Counts;
import nl.fnb.stats.NotEstimable;
import nl.fnb.stats.Tally;
import nl.fnb.stats.table.FisherExact;
import nl.fnb.stats.table.PearsonChiSquare;
import nl.fnb.stats.table.ProportionInterval;

/**
 * Question 1, first part: how often does an offered conference lead to a family group plan?
 *
 * @param rates the success rate of all approaches together, then of each approach with offers
 * @param byApproach whether the rates differ between approaches
 * @param pairs the differences between approaches, two by two
 * @param references the differences from rates elsewhere
 * @param notes what is not given
 */
public record Success(
        List<Rate> rates,
        Optional<ByApproach> byApproach,
        List<ApproachPair> pairs,
        List<ReferenceDifference> references,
        List<Note> notes)
        implements Answer {

    /** The outcome that the rows name. */
    static final String OUTCOME = "family_group_plan";

    private static final String RATE = "success_rate";
    private static final String BY_APPROACH = "success_rate_by_approach";

    /**
     * Takes copies of the lists.
     *
     * @param rates the success rate of all approaches together, then of each approach with offers
     * @param byApproach whether the rates differ between approaches
     * @param pairs the differences between approaches, two by two
     * @param references the differences from rates elsewhere
     * @param notes what is not given
     */
    public Success {
        rates = List.copyOf(rates);
        pairs = List.copyOf(pairs);
        references = List.copyOf(references);
        notes = List.copyOf(notes);
    }

    /**
     * A success rate.
     *
     * @param approach the approach, empty for all together
     * @param tally plans made among offers that ended
     * @param ongoing offers that have not ended
     * @param interval the Wilson interval, absent without offers
     */
    public record Rate(
            Optional<Approach> approach, Tally tally, long ongoing, Optional<ProportionInterval.Result> interval) {

        private ResultKey key() {
            return approach.map(a -> ResultKey.approach(RATE, OUTCOME, a))
                    .orElseGet(() -> ResultKey.allApproaches(RATE, OUTCOME));
        }
    }

    /**
     * Whether the success rates differ between the approaches.
     *
     * @param chiSquare Pearson's test, and Cramer's V
     * @param fisher the exact test
     */
    public record ByApproach(PearsonChiSquare.Result chiSquare, Attempt<FisherExact.Result> fisher) {}

    static Success of(AnalysisSet set) {
        List<Note> notes = new ArrayList<>();
        List<Rate> rates = new ArrayList<>();
        rates.add(rate(set, Optional.empty()));
        set.approaches().forEach(approach -> rates.add(rate(set, Optional.of(approach))));
        Tally all = rates.get(0).tally();
        if (all.trials() == 0) {
            notes.add(Note.of(ResultKey.allApproaches(RATE, OUTCOME), Note.NO_OFFERS));
        }
        List<Rate> approaches = rates.subList(1, rates.size());
        return new Success(
                rates,
                byApproach(approaches, notes),
                ApproachPair.of(approaches, set.plan()),
                ReferenceDifference.of(all, set.plan(), notes),
                notes);
    }

    private static Rate rate(AnalysisSet set, Optional<Approach> approach) {
        long made = count(set, approach, TrajectoryStatus.PLAN_MADE);
        long refrained = count(set, approach, TrajectoryStatus.REFRAINED);
        long ongoing = count(set, approach, TrajectoryStatus.ONGOING);
        Tally tally = new Tally(made, made + refrained);
        ProportionInterval wilson =
                ProportionInterval.withDefaults().withLevel(set.plan().level());
        return new Rate(
                approach,
                tally,
                ongoing,
                Attempt.of(() -> wilson.estimate(tally)).value());
    }

    private static long count(AnalysisSet set, Optional<Approach> approach, TrajectoryStatus status) {
        long count = 0;
        for (Trajectory trajectory : set.offers()) {
            if (trajectory.status() == status && (approach.isEmpty() || approach.get() == trajectory.approach())) {
                count++;
            }
        }
        return count;
    }

    private static Optional<ByApproach> byApproach(List<Rate> approaches, List<Note> notes) {
        ResultKey key = ResultKey.allApproaches(BY_APPROACH, OUTCOME);
        if (approaches.size() < 2) {
            notes.add(Note.of(key, Note.TOO_FEW_APPROACHES));
            return Optional.empty();
        }
        Attempt<ByApproach> attempt = Attempt.of(() -> {
            Counts table =
                    Counts.fromTallies(approaches.stream().map(Rate::tally).toList());
            PearsonChiSquare.Result chiSquare = PearsonChiSquare.withDefaults().test(table);
            return new ByApproach(
                    chiSquare, Attempt.of(() -> FisherExact.withDefaults().test(table)));
        });
        if (attempt instanceof NotEstimable<?> refusal) {
            notes.add(Note.of(key, refusal));
        }
        attempt.value().map(ByApproach::fisher).ifPresent(fisher -> {
            if (fisher instanceof NotEstimable<?> refusal) {
                notes.add(Note.of(key, refusal).about("p_fisher"));
            }
        });
        return attempt.value();
    }

    /**
     * The rate of all approaches together.
     *
     * @return the first of the rates
     */
    public Rate all() {
        return rates.get(0);
    }

    /**
     * The rates of the approaches.
     *
     * @return of those with offers
     */
    public List<Rate> approaches() {
        return rates.subList(1, rates.size());
    }

    @Override
    public List<ResultRow> rows() {
        ResultRows rows = new ResultRows();
        rates.forEach(rate -> addRate(rows, rate));
        byApproach.ifPresent(test -> {
            PearsonChiSquare.Result chi = test.chiSquare();
            rows.of(ResultKey.allApproaches(BY_APPROACH, OUTCOME))
                    .add("chi_square", chi.chiSquare())
                    .add("df", chi.df())
                    .add("p", chi.pValue());
            test.fisher().value().ifPresent(fisher -> rows.add("p_fisher", fisher.pValue()));
            rows.add("cramers_v", chi.cramersV());
        });
        pairs.forEach(pair -> pair.addTo(rows));
        references.forEach(reference -> reference.addTo(rows));
        return rows.toList();
    }

    private static void addRate(ResultRows rows, Rate rate) {
        rows.of(rate.key())
                .add("offered", rate.tally().trials())
                .add("successes", rate.tally().successes());
        rate.interval().ifPresent(r -> rows.add("proportion", r.estimate()).add(r.interval()));
        if (rate.ongoing() > 0) {
            rows.add("ongoing", rate.ongoing());
        }
    }
}
