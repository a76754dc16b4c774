package nl.fnb.stats.reference;

import java.util.Map;
import java.util.Set;

/** The figures of the golden files that this module does not give yet, by procedure. */
final class Later {

    static final Map<String, Set<String>> FIGURES = Map.of(
            "linear_regression",
            Set.of("loglik", "aic", "bic", "vif", "cooks_max", "hat_max", "rstudent_absmax", "bp", "bp_p"));

    private Later() {}

    static Set<String> of(String procedure) {
        return FIGURES.getOrDefault(procedure, Set.of());
    }
}
