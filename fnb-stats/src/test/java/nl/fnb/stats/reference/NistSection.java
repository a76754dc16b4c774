package nl.fnb.stats.reference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The correct digits on NIST's Statistical Reference Datasets. */
final class NistSection {

    private static final String INTRODUCTION = """
            ## NIST StRD

            Correct digits (log relative error, at most 15) of every certified figure of the univariate and ANOVA sets. R 4.2.2
            and commons-math3 3.6.1 computed the same data; "exact" is arithmetic in a hundred decimals on the doubles that the
            data are read as, so that what it lacks was lost in reading. Ours must be at least min(R, exact) - 0.1
            (`NistDigitsTest`). commons-math3 gives no autocorrelation and, of an analysis of variance, F only.

            | set | figure | ours | R | commons-math3 | exact |
            |---|---|---|---|---|---|
            """;

    private final List<NistDigits> digits;

    NistSection(List<NistDigits> digits) {
        this.digits = digits;
    }

    @Override
    public String toString() {
        return INTRODUCTION + digits.stream().map(NistSection::row).collect(Collectors.joining());
    }

    private static String row(NistDigits figure) {
        return String.join(
                        " | ",
                        "| " + figure.set(),
                        figure.quantity(),
                        digits(figure.ours()),
                        digits(figure.r()),
                        digits(figure.commonsMath()),
                        digits(figure.exact()))
                + " |\n";
    }

    private static String digits(double digits) {
        return Double.isNaN(digits) ? "" : String.format(Locale.ROOT, "%.1f", digits);
    }
}
