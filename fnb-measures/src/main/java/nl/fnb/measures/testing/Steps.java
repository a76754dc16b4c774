package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.Set;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoreMethod;
import nl.fnb.measures.testing.StepLaw.Step;

/** The laws about what one other answer does. */
final class Steps {

    private static final Set<ScoreMethod> STEPWISE =
            Set.of(ScoreMethod.SUM, ScoreMethod.MEAN, ScoreMethod.WEIGHTED_SUM);

    private Steps() {}

    static Law monotone(Subject subject) {
        return new StepLaw(subject, worth -> true, "no scale has items", Steps::monotone);
    }

    static Law exact(Subject subject) {
        return new StepLaw(
                subject,
                worth -> worth.isNumeric() && isPlain(worth.scale()),
                "no sum or mean without rounding has numeric items",
                Steps::exact);
    }

    static Law points(Subject subject) {
        return new StepLaw(
                subject,
                worth -> !worth.isNumeric() && isPlain(worth.scale()),
                "no sum or mean without rounding has items with options",
                Steps::points);
    }

    static Law weights(Subject subject) {
        return new StepLaw(
                subject,
                worth -> worth.scale().method() == ScoreMethod.WEIGHTED_SUM
                        && worth.scale().rounding().isEmpty(),
                "no scale is a weighted sum without rounding",
                Steps::weights);
    }

    /** A sum or a mean that is not rounded. */
    static boolean isPlain(Scale scale) {
        boolean plain = scale.method() == ScoreMethod.SUM || scale.method() == ScoreMethod.MEAN;
        return plain && scale.rounding().isEmpty();
    }

    /** Whether every difference in points shows in the score. */
    private static boolean isStrict(Scale scale) {
        return STEPWISE.contains(scale.method()) && scale.rounding().isEmpty();
    }

    /** Whether every difference in an item shows in the score: in a total, by each of its scales that has the item. */
    static boolean isStrict(Reading reading, String item) {
        if (reading.hasItems()) {
            return isStrict(reading.scale());
        }
        return reading.scale().rounding().isEmpty()
                && reading.parts().stream()
                        .filter(part -> part.allItems().contains(item))
                        .allMatch(part -> isStrict(part, item));
    }

    private static void monotone(Step step, Closeness closeness, Finding finding) {
        Worth worth = step.worth();
        int sign = worth.weighted(step.to()).compareTo(worth.weighted(step.from()));
        int found = closeness.compare(step.after(), step.before());
        boolean strict = sign != 0 && isStrict(worth.scale());
        String verb = sign == 0 ? "stay the same" : (strict ? "" : "not ") + (sign > 0 == strict ? "rise" : "fall");
        finding.require(
                strict ? found == sign : sign == 0 ? found == 0 : found * sign >= 0,
                () -> step.scale() + " must " + verb + " when " + step.answer() + " (" + worth.points(step.from())
                        + " and " + worth.points(step.to()) + " points), " + step.seen());
    }

    private static void exact(Step step, Closeness closeness, Finding finding) {
        boolean mean = step.worth().scale().method() == ScoreMethod.MEAN;
        ExactValue change = step.change();
        BigDecimal items = BigDecimal.valueOf(mean ? step.items() : 1);
        ExactValue points = new ExactValue(change.numerator().multiply(items), change.denominator());
        String unit = mean ? "whole points over the " + step.items() + " items" : "whole points";
        finding.require(
                closeness.isWhole(points),
                () -> step.scale() + " must change by " + unit + " when " + step.answer() + ", " + step.seen());
    }

    private static void points(Step step, Closeness closeness, Finding finding) {
        Worth worth = step.worth();
        BigDecimal points = worth.points(step.to()).subtract(worth.points(step.from()));
        boolean mean = worth.scale().method() == ScoreMethod.MEAN;
        by(new ExactValue(points, mean ? step.items() : 1), step, closeness, finding);
    }

    private static void weights(Step step, Closeness closeness, Finding finding) {
        Worth worth = step.worth();
        by(ExactValue.of(worth.weighted(step.to()).subtract(worth.weighted(step.from()))), step, closeness, finding);
    }

    private static void by(ExactValue change, Step step, Closeness closeness, Finding finding) {
        finding.require(
                closeness.same(step.change(), change),
                () -> step.scale() + " must change by " + change + " when " + step.answer() + ", " + step.seen());
    }
}
