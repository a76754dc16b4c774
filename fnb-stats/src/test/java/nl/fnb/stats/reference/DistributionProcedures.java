package nl.fnb.stats.reference;

import java.util.Map;
import java.util.function.Function;
import nl.fnb.stats.distribution.NoncentralChiSquare;
import nl.fnb.stats.distribution.NoncentralT;
import nl.fnb.stats.internal.Tails;

/** Tails of distributions. */
final class DistributionProcedures {

    private DistributionProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        return Map.of(
                "distribution normal", value(DistributionProcedures::normal),
                "distribution t", value(entry -> Tails.aboveT(entry.number("x"), entry.number("df"))),
                "distribution chisq", value(DistributionProcedures::chiSquare),
                "distribution f",
                        value(entry -> Tails.aboveF(entry.number("x"), entry.number("df1"), entry.number("df2"))),
                "distribution noncentral_t", value(DistributionProcedures::noncentralT),
                "distribution noncentral_chisq", value(DistributionProcedures::noncentralChiSquare));
    }

    /** The value as text is the same number with more digits; it is given back as it came. */
    private static Function<ReferenceEntry, Map<String, Object>> value(Function<ReferenceEntry, Double> value) {
        return entry -> Map.of(
                "value",
                value.apply(entry),
                "value_str",
                entry.expected().path("value_str").asText());
    }

    private static boolean isUpper(ReferenceEntry entry) {
        return entry.text("function").equals("sf");
    }

    private static double normal(ReferenceEntry entry) {
        return switch (entry.text("function")) {
            case "sf" -> Tails.belowZ(-entry.number("x"));
            case "cdf" -> Tails.belowZ(entry.number("x"));
            default -> -Tails.criticalZ(entry.number("p"));
        };
    }

    private static double chiSquare(ReferenceEntry entry) {
        NoncentralChiSquare central = NoncentralChiSquare.of(entry.number("df"), 0);
        return isUpper(entry)
                ? Tails.aboveChiSquare(entry.number("x"), entry.number("df"))
                : central.cumulative(entry.number("x"));
    }

    private static double noncentralT(ReferenceEntry entry) {
        NoncentralT law = NoncentralT.of(entry.number("df"), entry.number("ncp"));
        return isUpper(entry) ? law.survival(entry.number("x")) : law.cumulative(entry.number("x"));
    }

    private static double noncentralChiSquare(ReferenceEntry entry) {
        NoncentralChiSquare law = NoncentralChiSquare.of(entry.number("df"), entry.number("ncp"));
        return isUpper(entry) ? law.survival(entry.number("x")) : law.cumulative(entry.number("x"));
    }
}
