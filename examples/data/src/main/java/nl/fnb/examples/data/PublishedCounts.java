package nl.fnb.examples.data;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.fnb.stats.Tally;
import nl.fnb.stats.table.ProportionInterval;
import nl.fnb.stats.text.Numbers;

/**
 * Evaluates counts from publications, without any record of a family.
 *
 * <p>Sources: for the sister study in child protection Kromhout (2016); for the Amsterdam trial its paper on completion
 * (research-portal.uu.nl, "which families"); for the English trial Coram and Foundations (2023), which gives percentages
 * only.
 */
public final class PublishedCounts {

    private static final Group SISTER_STUDY =
            new Group("Sister study in child protection, plan made", new Tally(84, 205));
    private static final Group AMSTERDAM_COMPLETED = new Group("Amsterdam trial, conference held", new Tally(62, 229));
    private static final Group AMSTERDAM_WILLING = new Group("Amsterdam trial, willing", new Tally(137, 229));
    private static final Group AMSTERDAM_HELD_IF_WILLING =
            new Group("Amsterdam trial, conference held among the willing", new Tally(62, 137));

    private static final List<Group> GROUPS =
            List.of(SISTER_STUDY, AMSTERDAM_COMPLETED, AMSTERDAM_WILLING, AMSTERDAM_HELD_IF_WILLING);

    private static final List<Pair> PAIRS = List.of(
            new Pair(
                    "Sister study minus Amsterdam trial, conference held",
                    Comparison.of(SISTER_STUDY.tally(), AMSTERDAM_COMPLETED.tally())),
            new Pair(
                    "Sister study minus Amsterdam trial, willing",
                    Comparison.of(SISTER_STUDY.tally(), AMSTERDAM_WILLING.tally())),
            new Pair("English trial, child in care after a year", Comparison.ofPercentages("36.2", "44.8")),
            new Pair("English trial, court proceedings issued", Comparison.ofPercentages("59.2", "71.7")));

    static final Numbers NUMBERS = Numbers.in(Locale.ENGLISH);

    /** As many as the reference values are given to. */
    static final int DECIMALS = 6;

    private PublishedCounts() {}

    /** A published count of families. */
    private record Group(String title, Tally tally) {}

    /** Two published groups and how they compare. */
    private record Pair(String title, Comparison comparison) {}

    /**
     * Prints each proportion with its interval, then each comparison.
     *
     * @param out where to print
     */
    public static void print(PrintStream out) {
        out.println("Proportions, with Wilson intervals");
        GROUPS.forEach(group -> out.println("  " + group.title() + ": " + text(group.tally())));
        out.println("Comparisons, first minus second");
        PAIRS.forEach(pair -> out.println("  " + pair.title() + ": " + pair.comparison()));
    }

    /**
     * Prints to the standard output.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static String text(Tally tally) {
        ProportionInterval.Result proportion = ProportionInterval.withDefaults().estimate(tally);
        return tally.successes() + " of " + tally.trials() + " = " + NUMBERS.decimal(proportion.estimate(), DECIMALS)
                + ", " + NUMBERS.interval(proportion.interval(), DECIMALS);
    }
}
