package nl.fnb.stats.reference;

import java.util.Map;
import java.util.Set;

/** Figures of the golden files that tell of the program that gave them, not of the data; they are left aside. */
final class AboutOracle {

    /** The package BayesFactor estimates the error of its own quadrature. */
    private static final Map<String, Set<String>> FIGURES = Map.of("bayes_factor_t", Set.of("error_pct"));

    private AboutOracle() {}

    static boolean tells(String procedure, String figure) {
        return FIGURES.getOrDefault(procedure, Set.of()).contains(figure);
    }
}
