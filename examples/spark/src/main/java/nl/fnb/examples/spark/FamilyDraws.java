package nl.fnb.examples.spark;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws invented families: one seed gives one file. The rates and weeks are about those of the published study, the
 * scores are made up: a plan by a network makes 1.5 points of difference.
 */
final class FamilyDraws {

    private static final double SHARE_FNB = 0.57;
    private static final double SHARE_ONGOING = 0.04;
    private static final int STEPS = 3;

    private final RandomGenerator random;

    private FamilyDraws(long seed) {
        this.random = new SplittableRandom(seed);
    }

    private record Form(String group, String approach, double chanceOfPlan, double weeks) {}

    private static final List<Form> CONFERENCES = List.of(
            new Form(Family.FNB, "EK_C", 0.34, 10.5),
            new Form(Family.FNB, "FNB_SONESTRA", 0.41, 8.5),
            new Form(Family.FNB, "SOS", 0.38, 17.5));
    private static final Form REGULAR = new Form(Family.REGULAR, "REGULAR", 0.52, 9);

    /** So many families; to be taken in order, by one thread. */
    static Stream<Family> of(int families, long seed) {
        FamilyDraws draws = new FamilyDraws(seed);
        return IntStream.rangeClosed(1, families).mapToObj(draws::family);
    }

    private Family family(int number) {
        Form form = random.nextDouble() < SHARE_FNB ? CONFERENCES.get(random.nextInt(CONFERENCES.size())) : REGULAR;
        String outcome = outcome(form.chanceOfPlan);
        OptionalDouble weeks =
                outcome.equals(Family.PLAN_MADE) ? OptionalDouble.of(weeks(form.weeks)) : OptionalDouble.empty();
        double pre = random.nextGaussian(50, 10);
        double post = 20 + 0.6 * pre + (form.group.equals(Family.FNB) ? 1.5 : 0) + random.nextGaussian(0, 8);
        return new Family(
                "F" + number, form.group, form.approach, outcome, weeks, rounded(pre, 100), rounded(post, 100));
    }

    private String outcome(double chanceOfPlan) {
        if (random.nextDouble() < SHARE_ONGOING) {
            return Family.ONGOING;
        }
        return random.nextDouble() < chanceOfPlan ? Family.PLAN_MADE : Family.REFRAINED;
    }

    private double weeks(double mean) {
        double weeks = 0;
        for (int step = 0; step < STEPS; step++) {
            weeks += random.nextExponential() * mean / STEPS;
        }
        return rounded(weeks, 10);
    }

    private static double rounded(double value, double steps) {
        return Math.round(value * steps) / steps;
    }
}
