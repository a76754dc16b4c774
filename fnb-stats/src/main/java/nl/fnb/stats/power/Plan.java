package nl.fnb.stats.power;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Result;
import nl.fnb.stats.Sentence;

/**
 * A test as planned: its effect, sizes, level and power, of which three gave the fourth.
 *
 * @param asked which of the four was asked
 * @param symbol the symbol of the effect, for instance {@code d}
 * @param effect the effect; of proportions the first
 * @param exactSize the size that was asked for as the real number at which the power is met exactly; otherwise the first
 *     size as given
 * @param sizes the sizes of the groups, whole where they were asked for
 * @param power the probability that the test rejects with these sizes, from 0 to 1; at least the one required where
 *     sizes were asked for
 * @param alpha the level of significance, between 0 and 1
 * @param alternative the direction in which the test looks
 * @param method the procedure
 */
public record Plan(
        Asked asked,
        String symbol,
        double effect,
        double exactSize,
        List<Double> sizes,
        double power,
        double alpha,
        Alternative alternative,
        String method)
        implements Result {

    /** What a plan was asked for. */
    public enum Asked {
        /** The probability that the test rejects. */
        POWER,
        /** The smallest sizes that have the power. */
        SAMPLE_SIZE,
        /** The effect that has the power. */
        EFFECT,
        /** The level of significance at which the test has the power. */
        SIGNIFICANCE
    }

    private static final MathContext THREE_DIGITS = new MathContext(3);
    private static final double SURE = 0.995;
    private static final double HOPELESS = 0.005;

    /**
     * Copies the sizes.
     *
     * @param asked which of the four was asked
     * @param symbol the symbol of the effect, for instance {@code d}
     * @param effect the effect; of proportions the first
     * @param exactSize the size that was asked for as a real number; otherwise the first size as given
     * @param sizes the sizes of the groups, whole where they were asked for
     * @param power the probability that the test rejects with these sizes
     * @param alpha the level of significance
     * @param alternative the direction in which the test looks
     * @param method the procedure
     */
    public Plan {
        sizes = List.copyOf(sizes);
    }

    @Override
    public List<Figure> toRows() {
        return List.of(
                new Figure("power", power),
                new Figure("effect", effect),
                new Figure("n", sizes.stream().mapToDouble(size -> size).sum()),
                new Figure("n1", sizes.get(0)),
                new Figure("exact_n", exactSize),
                new Figure("alpha", alpha));
    }

    @Override
    public Sentence sentence() {
        Sentence sentence = Sentence.of(method);
        return switch (asked) {
            case POWER -> end(sizes(effect(power(sentence))));
            case SAMPLE_SIZE -> end(effect(power(sizes(sentence)))).under(heading("smallest sample"));
            case EFFECT -> end(sizes(power(effect(sentence)))).under(heading("effect at this power"));
            case SIGNIFICANCE -> end(sizes(effect(power(sentence)))).under(heading("level at this power"));
        };
    }

    private static Sentence heading(String words) {
        return Sentence.of("").say(words);
    }

    /** Two decimals do not make a chance certain. */
    private Sentence power(Sentence sentence) {
        if (power > SURE) {
            return sentence.say("power > .99");
        }
        return power < HOPELESS ? sentence.say("power < .01") : sentence.equalBounded("power", power);
    }

    private Sentence effect(Sentence sentence) {
        return sentence.equal(symbol, effect);
    }

    private Sentence sizes(Sentence sentence) {
        double first = sizes.get(0);
        if (sizes.stream().anyMatch(size -> size != Math.rint(size))) {
            return sizes.size() == 2 ? sentence.say("n = {} and {}", first, sizes.get(1)) : sentence.equal("n", first);
        }
        return sizes.size() > 2
                ? sentence.say("n = {} in each of {} groups", (long) first, sizes.size())
                : sentence.n(sizes.stream().mapToLong(Double::longValue).toArray());
    }

    private Sentence end(Sentence sentence) {
        double shown = new BigDecimal(alpha).round(THREE_DIGITS).doubleValue();
        Sentence level = sentence.equalPercent("α", shown);
        return alternative == Alternative.TWO_SIDED ? level : level.say("one-sided");
    }

    @Override
    public String toString() {
        return sentence().toString();
    }
}
