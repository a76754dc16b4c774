package nl.fnb.stats.reference;

import static nl.fnb.stats.reference.Procedures.ends;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Tails;
import nl.fnb.stats.table.NoninferiorityOfProportions;
import nl.fnb.stats.table.OddsRatio;
import nl.fnb.stats.table.RiskRatio;

/** Ratios of risks and odds, and tests against a margin. */
final class RatioProcedures {

    private RatioProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        return Map.of(
                "risk_ratio_ci", RatioProcedures::risks,
                "odds_ratio_ci", RatioProcedures::odds,
                "noninferiority_proportions", RatioProcedures::noninferiority);
    }

    private static Tally first(ReferenceEntry entry) {
        return new Tally(entry.arg("x1").asLong(), entry.arg("n1").asLong());
    }

    private static Tally second(ReferenceEntry entry) {
        return new Tally(entry.arg("x2").asLong(), entry.arg("n2").asLong());
    }

    private static Map<String, Object> risks(ReferenceEntry entry) {
        Map<String, Object> figures = new HashMap<>();
        for (RiskRatio.Method method : RiskRatio.Method.values()) {
            Attempt<RiskRatio.Result> result = Attempt.of(() -> RiskRatio.withDefaults()
                    .with(method)
                    .withLevel(entry.number("conf_level"))
                    .estimate(first(entry), second(entry)));
            String name = method.name().toLowerCase(Locale.ROOT);
            figures.put(
                    name, result.value().<Object>map(r -> ends(r.interval())).orElse("none"));
            result.value().ifPresent(r -> figures.put("estimate", r.estimate()));
        }
        figures.put("log_se", orNone(() -> RiskRatio.logError(first(entry), second(entry))));
        return figures;
    }

    private static Map<String, Object> odds(ReferenceEntry entry) {
        Map<String, Object> figures = new HashMap<>();
        OddsRatio ratio = OddsRatio.withDefaults().withLevel(entry.number("conf_level"));
        OddsRatio.Result score = ratio.estimate(first(entry), second(entry));
        boolean empty = Math.min(
                        Math.min(first(entry).successes(), first(entry).failures()),
                        Math.min(second(entry).successes(), second(entry).failures()))
                == 0;
        figures.put("estimate", empty ? Double.POSITIVE_INFINITY : score.estimate());
        figures.put("miettinen_nurminen", ends(score.interval()));
        figures.put(
                "woolf",
                Attempt.of(() -> ratio.with(OddsRatio.Method.WOOLF).estimate(first(entry), second(entry)))
                        .value()
                        .<Object>map(r -> ends(r.interval()))
                        .orElse("none"));
        figures.put("log_se", orNone(() -> OddsRatio.logError(first(entry), second(entry))));
        OddsRatio.Result haldane = ratio.with(OddsRatio.Method.HALDANE).estimate(first(entry), second(entry));
        figures.put("haldane_or", haldane.estimate());
        figures.put("haldane", ends(haldane.interval()));
        OddsRatio.Result exact = ratio.with(OddsRatio.Method.CONDITIONAL).estimate(first(entry), second(entry));
        ConditionalOddsRatio search =
                new ConditionalOddsRatio(Counts.fromTallies(List.of(first(entry), second(entry))));
        figures.put("conditional_mle", search.estimate(exact.estimate()));
        figures.put("conditional_exact", search.interval(exact.interval(), Alternative.TWO_SIDED));
        return figures;
    }

    private static Object orNone(Supplier<Double> figure) {
        return Attempt.of(figure::get).value().<Object>map(value -> value).orElse("none");
    }

    private static Map<String, Object> noninferiority(ReferenceEntry entry) {
        NoninferiorityOfProportions test = NoninferiorityOfProportions.withMargin(entry.number("margin"));
        NoninferiorityOfProportions.Result fm = test.test(first(entry), second(entry));
        NoninferiorityOfProportions.Result mn =
                test.with(NoninferiorityOfProportions.Method.MIETTINEN_NURMINEN).test(first(entry), second(entry));
        double z = NoninferiorityOfProportions.withMargin(0)
                .test(first(entry), second(entry))
                .z();
        return Map.of(
                "pooled_z", z,
                "pooled_p", 2 * Tails.belowZ(-Math.abs(z)),
                "fm_p_lower", fm.pInferiority(),
                "fm_p_upper", fm.pNoninferiority(),
                "mn_p_lower", mn.pInferiority(),
                "mn_p_upper", mn.pNoninferiority());
    }
}
