package nl.fnb.examples.spark;

import static nl.fnb.examples.spark.Family.FNB;
import static nl.fnb.examples.spark.Family.PLAN_MADE;
import static nl.fnb.examples.spark.Family.REFRAINED;
import static nl.fnb.examples.spark.Family.REGULAR;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Moments;
import nl.fnb.stats.Result;
import nl.fnb.stats.Tally;
import nl.fnb.stats.effect.StandardisedMeanDifference;
import nl.fnb.stats.group.MeanDifference;
import nl.fnb.stats.group.OneWayAnova;
import nl.fnb.stats.group.Variances;
import nl.fnb.stats.model.LinearModel;
import nl.fnb.stats.summary.Crosstab;
import nl.fnb.stats.summary.ValueCounts;
import nl.fnb.stats.table.PearsonChiSquare;
import nl.fnb.stats.table.ProportionDifference;
import nl.fnb.stats.table.ProportionInterval;

/**
 * What the families tell: how often a plan is made, how soon, and what difference the conference makes.
 *
 * @param answers each question and its answer, in the order in which they are read
 */
record FamilyEvaluation(Map<String, Result> answers) {

    FamilyEvaluation {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    static FamilyEvaluation of(FamilySummary families) {
        Map<String, Result> answers = new LinkedHashMap<>();
        putPlans(families, answers);
        putWeeks(families, answers);
        putChange(families, answers);
        return new FamilyEvaluation(answers);
    }

    private static void putPlans(FamilySummary families, Map<String, Result> answers) {
        Crosstab approaches = families.approaches().result();
        for (String approach : approaches.rows()) {
            Tally plans = plans(approaches, approach);
            answers.put(
                    "plan made, " + approach, ProportionInterval.withDefaults().estimate(plans));
        }
        Tally fnb = plans(families.groups().result(), FNB);
        Tally regular = plans(families.groups().result(), REGULAR);
        Counts table = Counts.of2x2(fnb.successes(), fnb.failures(), regular.successes(), regular.failures());
        answers.put(
                "plan made, FNB less REGULAR",
                ProportionDifference.withDefaults().estimate(fnb, regular));
        answers.put("plan made by group", PearsonChiSquare.withDefaults().test(table));
    }

    /** Of the families whose trajectory has ended. */
    private static Tally plans(Crosstab outcomes, String label) {
        long plans = outcomes.at(label, PLAN_MADE);
        return new Tally(plans, plans + outcomes.at(label, REFRAINED));
    }

    private static void putWeeks(FamilySummary families, Map<String, Result> answers) {
        families.weeks().result().forEach((approach, weeks) -> answers.put("weeks to plan, " + approach, weeks));
        answers.put(
                "weeks to plan by approach",
                OneWayAnova.withDefaults()
                        .with(Variances.UNEQUAL)
                        .testSummaries(families.weeks().groups().values().stream()
                                .map(ValueCounts::sums)
                                .toList()));
    }

    private static void putChange(FamilySummary families, Map<String, Result> answers) {
        Moments fnb = families.change().result().getOrDefault(FNB, Moments.none());
        Moments regular = families.change().result().getOrDefault(REGULAR, Moments.none());
        answers.put("change, FNB less REGULAR", MeanDifference.withDefaults().estimate(fnb, regular));
        answers.put(
                "change, equal variances",
                MeanDifference.withDefaults().with(Variances.EQUAL).estimate(fnb, regular));
        answers.put(
                "change, standardised",
                StandardisedMeanDifference.withDefaults().estimate(fnb, regular));
        answers.put(
                "post given pre",
                LinearModel.withDefaults()
                        .fit(families.scores().result(), "post", "pre", "fnb")
                        .coefficient("fnb"));
    }

    /** Every figure of every answer, in full precision. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        answers.forEach((question, answer) -> {
            for (Figure figure : answer.toRows()) {
                figures.put(question + ": " + figure.statistic(), figure.value());
            }
        });
        return figures;
    }

    /** The largest relative difference between the figures of two evaluations. */
    double differenceFrom(FamilyEvaluation other) {
        Map<String, Double> theirs = other.figures();
        if (!theirs.keySet().equals(figures().keySet())) {
            return Double.POSITIVE_INFINITY;
        }
        return figures().entrySet().stream()
                .mapToDouble(figure -> relative(figure.getValue(), theirs.getOrDefault(figure.getKey(), Double.NaN)))
                .max()
                .orElse(0);
    }

    private static double relative(double ours, double theirs) {
        return ours == theirs ? 0 : Math.abs(ours - theirs) / Math.max(Math.abs(ours), Math.abs(theirs));
    }

    /** A line a question. */
    @Override
    public String toString() {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + ": " + answer.getValue())
                .collect(Collectors.joining("\n"));
    }
}
