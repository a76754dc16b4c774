package nl.fnb.report.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;
import nl.fnb.stats.text.Numbers;

/**
 * Figures as the report writes them, each with what it rests on.
 *
 * <p>A figure that is not 0 gets as many decimals as it takes not to look like 0, up to four more than usual, and a share
 * that is not the whole does not look like 100%.
 */
final class FigureText {

    private static final int MORE_DIGITS = 4;
    private static final double ROUNDING = 1e-9;

    /** Relatively, what is the same but for the rounding of a computation. */
    private static final double SAME = 1e-12;

    private static final char NO_BREAK = '\u00a0';

    private final Phrases phrases;
    private final Numbers numbers;
    private final double alpha;

    FigureText(Phrases phrases, Numbers numbers, double alpha) {
        this.phrases = phrases;
        this.numbers = numbers;
        this.alpha = alpha;
    }

    String count(long n) {
        return numbers.count(n);
    }

    /** A number, for instance {@code -3.37}. */
    String decimal(double x, int digits) {
        return numbers.decimal(x, steady(x, digits));
    }

    /** A test statistic or effect size, to two decimals. */
    String statistic(double x) {
        return numbers.decimal(x, 2);
    }

    /** Which way a difference points: {@code higher}, {@code lower}, or {@code same} where its figure is 0. */
    String direction(double difference, int digits) {
        if (Math.abs(difference) * Math.pow(10, digits + MORE_DIGITS) < 0.5) {
            return "same";
        }
        return difference > 0 ? "higher" : "lower";
    }

    /** The same beside values of a size, where a billionth of it counts as an error of rounding. */
    String direction(double difference, int digits, double scale) {
        return Math.abs(difference) < ROUNDING * scale ? "same" : direction(difference, digits);
    }

    /** A number without its sign. */
    String size(double x, int digits) {
        return decimal(Math.abs(x), digits);
    }

    /** A share in percent, for instance {@code 45.3%}. */
    String percent(double share) {
        int digits = Math.max(steady(share, 3), share < 1 ? steady(1 - share, 3) : 3) - 2;
        return numbers.percent(share, digits);
    }

    /** A share in whole percents, for an axis. */
    String wholePercent(double share) {
        return numbers.percent(share, 0);
    }

    /** Degrees of freedom, with a decimal where they are not whole. */
    String df(double df) {
        return numbers.decimal(df, df == Math.rint(df) ? 0 : 1);
    }

    /** A difference of shares in percentage points, without its sign. */
    String points(double difference) {
        return size(difference * 100, 1);
    }

    /** A share with its counts, for instance {@code 45.3% (63/139)}. */
    String share(Tally tally) {
        return phrases.say("figure.share", percent(tally.proportion()), counts(tally));
    }

    /** A share with its counts, to stand within brackets. */
    String shareOpen(Tally tally) {
        return phrases.say("figure.share-open", percent(tally.proportion()), counts(tally));
    }

    /** A share with its counts and interval, for instance {@code 45.3% (63/139; 90% CI 38.5% to 52.3%)}. */
    String rate(Tally tally, Interval interval) {
        return phrases.say(
                "figure.rate",
                percent(tally.proportion()),
                counts(tally),
                phrases.say("figure.interval", level(interval.level()), percents(interval)));
    }

    /** Counts, for instance {@code 63/139}. */
    String counts(Tally tally) {
        return count(tally.successes()) + "/" + count(tally.trials());
    }

    /** The ends of an interval of shares, for instance {@code 38.5% to 52.3%}. */
    String percents(Interval interval) {
        return phrases.say("figure.range", percent(interval.low()), percent(interval.high()));
    }

    /** The ends of an interval of differences of shares, in percentage points. */
    String pointsRange(Interval interval) {
        return range(new Interval(interval.low() * 100, interval.high() * 100, interval.level()), 1);
    }

    /** The ends of an interval, for instance {@code -0.31 to 0.12}. */
    String range(Interval interval, int digits) {
        return range(interval.low(), interval.high(), digits);
    }

    /** Two numbers that belong together, with equally many decimals. */
    String range(double low, double high, int digits) {
        int shown = Math.max(steady(low, digits), steady(high, digits));
        return phrases.say("figure.range", numbers.decimal(low, shown), numbers.decimal(high, shown));
    }

    /** An interval with its level, for instance {@code 90% CI -0.31 to 0.12}. */
    String interval(Interval interval, int digits) {
        return phrases.say("figure.interval", level(interval.level()), range(interval, digits));
    }

    /** An interval of differences of shares with its level, in percentage points. */
    String pointsInterval(Interval interval) {
        return phrases.say("figure.interval", level(interval.level()), pointsRange(interval));
    }

    /** A confidence level, for instance {@code 97.5}, without a percent sign. */
    String level(double level) {
        BigDecimal percent = BigDecimal.valueOf(level).movePointRight(2).setScale(4, RoundingMode.HALF_UP);
        BigDecimal plain = percent.stripTrailingZeros();
        return numbers.decimal(plain.doubleValue(), Math.max(0, plain.scale()));
    }

    /** A p-value; one that rounds to alpha without being it shows on which side it lies. */
    String p(double p) {
        boolean close = Math.abs(p - alpha) < 0.0005 && p >= 0.001 && Math.abs(p - alpha) > SAME * alpha;
        String text = close ? "p = " + numbers.bounded(p, digitsBeside(p)) : numbers.p(p);
        return text.replace(' ', NO_BREAK);
    }

    /** The least number of decimals, 5 or more, at which a p-value does not look like alpha. */
    private int digitsBeside(double p) {
        int digits = 5;
        while (new BigDecimal(p).setScale(digits, RoundingMode.HALF_UP).compareTo(BigDecimal.valueOf(alpha)) == 0) {
            digits++;
        }
        return digits;
    }

    /** A p-value without its letter, for the cell of a table. */
    String pCell(double p) {
        String text = p(p);
        return text.charAt(2) == '=' ? text.substring(4) : text.substring(2);
    }

    /** A number in the form that a plan gives it, for instance {@code 0.05}. */
    String plain(double x) {
        BigDecimal exact = BigDecimal.valueOf(x).stripTrailingZeros();
        return numbers.decimal(x, Math.max(0, exact.scale()));
    }

    /** The number of decimals at which something that is not 0 does not look like it. */
    private static int steady(double x, int digits) {
        double size = Math.abs(x) * Math.pow(10, digits);
        for (int more = 0; more <= MORE_DIGITS && x != 0; more++) {
            if (size >= 0.5) {
                return digits + more;
            }
            size *= 10;
        }
        return digits;
    }
}
