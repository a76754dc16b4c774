package nl.fnb.stats.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.fnb.stats.effect.VarianceExplained;
import nl.fnb.stats.model.BreuschPagan;
import nl.fnb.stats.model.Coefficient;
import nl.fnb.stats.model.Design;
import nl.fnb.stats.model.Diagnostics;
import nl.fnb.stats.model.LinearFit;
import nl.fnb.stats.model.LinearModel;
import nl.fnb.stats.model.NestedComparison;

/** Linear models: formulas of sums and products, categories by treatment contrasts. */
final class ModelProcedures {

    private ModelProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        return Map.of(
                "linear_regression", ModelProcedures::regression,
                "nested_models", ModelProcedures::nested,
                "partial_effect_sizes", ModelProcedures::partial);
    }

    /** Each term of two factors and their product against the model without it, with contrasts that sum to zero (type 3). */
    private static Map<String, Object> partial(ReferenceEntry entry) {
        ReferenceData data = entry.data().complete(List.of(entry.text("y"), entry.text("a"), entry.text("b")));
        Map<String, double[]> a = sums(data.texts(entry.text("a")), "a");
        Map<String, double[]> b = sums(data.texts(entry.text("b")), "b");
        List<Map<String, double[]>> terms = List.of(a, b, Formula.products(a, b));
        LinearFit all = fit(data.numbers(entry.text("y")), terms);
        List<List<VarianceExplained.Result>> results = new ArrayList<>();
        for (Map<String, double[]> term : terms) {
            List<Map<String, double[]>> others =
                    terms.stream().filter(each -> each != term).toList();
            NestedComparison.Result test = NestedComparison.of(fit(data.numbers(entry.text("y")), others), all);
            results.add(Stream.of(VarianceExplained.Form.ETA_SQUARED, VarianceExplained.Form.OMEGA_SQUARED)
                    .map(form -> VarianceExplained.withDefaults()
                            .with(form)
                            .estimate(
                                    test.f(),
                                    test.df1(),
                                    test.df2(),
                                    data.rows().size()))
                    .toList());
        }
        return Map.of(
                "terms", List.of(entry.text("a"), entry.text("b"), entry.text("a") + ":" + entry.text("b")),
                "eta2p", results.stream().map(each -> each.get(0).estimate()).toList(),
                "eta2p_low", results.stream().map(each -> end(each.get(0), 0)).toList(),
                "eta2p_high", results.stream().map(each -> end(each.get(0), 1)).toList(),
                "omega2p",
                        results.stream()
                                .map(each -> Math.max(0, each.get(1).estimate()))
                                .toList());
    }

    private static Object end(VarianceExplained.Result result, int which) {
        return NoncentralSearch.explained(result).get(which);
    }

    private static LinearFit fit(double[] y, List<Map<String, double[]>> terms) {
        Design design = Design.withIntercept(y.length);
        for (Map<String, double[]> term : terms) {
            for (Map.Entry<String, double[]> column : term.entrySet()) {
                design = design.and(column.getKey(), column.getValue());
            }
        }
        return LinearModel.withDefaults().fit(y, design);
    }

    private static Map<String, double[]> sums(List<String> labels, String name) {
        List<String> levels = labels.stream().distinct().toList();
        String last = levels.get(levels.size() - 1);
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (String level : levels.subList(0, levels.size() - 1)) {
            columns.put(
                    name + level,
                    labels.stream()
                            .mapToDouble(label -> label.equals(level) ? 1 : label.equals(last) ? -1 : 0)
                            .toArray());
        }
        return columns;
    }

    private static Map<String, Object> nested(ReferenceEntry entry) {
        NestedComparison.Result result =
                NestedComparison.of(fit(entry, entry.text("smaller")), fit(entry, entry.text("larger")));
        return Map.of("F", result.f(), "df1", result.df1(), "df2", result.df2(), "p", result.pValue());
    }

    private static Map<String, Object> regression(ReferenceEntry entry) {
        Formula built = Formula.of(entry, entry.text("formula"));
        Diagnostics diagnostics = Diagnostics.of(built.y(), built.design());
        Map<String, Object> figures = new HashMap<>(coefficients(diagnostics.fit()));
        figures.put("loglik", diagnostics.logLikelihood());
        figures.put("aic", diagnostics.aic());
        figures.put("bic", diagnostics.bic());
        figures.put("hat_max", diagnostics.largestLeverage());
        figures.put("cooks_max", diagnostics.largestCook().orElse(Double.NaN));
        figures.put("rstudent_absmax", diagnostics.largestStudentised().orElse(Double.NaN));
        Map<String, Double> inflation = new HashMap<>();
        built.terms().forEach((term, columns) -> inflation.put(term, diagnostics.varianceInflation(columns)));
        figures.put("vif", inflation);
        BreuschPagan test = BreuschPagan.of(built.y(), built.design());
        figures.put("bp", test.chiSquare());
        figures.put("bp_p", test.pValue());
        return figures;
    }

    private static Map<String, Object> coefficients(LinearFit fit) {
        NestedComparison.Result overall = fit.overall();
        List<Coefficient> terms = fit.coefficients();
        return Map.ofEntries(
                Map.entry(
                        "terms",
                        terms.stream()
                                .map(c -> c.name().replace("intercept", "(Intercept)"))
                                .toList()),
                Map.entry("estimate", terms.stream().map(Coefficient::estimate).toList()),
                Map.entry("se", terms.stream().map(Coefficient::standardError).toList()),
                Map.entry("statistic", terms.stream().map(Coefficient::t).toList()),
                Map.entry("p", terms.stream().map(Coefficient::pValue).toList()),
                Map.entry("ci_low", terms.stream().map(c -> c.interval().low()).toList()),
                Map.entry(
                        "ci_high", terms.stream().map(c -> c.interval().high()).toList()),
                Map.entry("sigma", fit.sigma()),
                Map.entry("df_resid", fit.residualDf()),
                Map.entry("r2", fit.rSquared()),
                Map.entry("adj_r2", fit.adjustedRSquared()),
                Map.entry("F", List.of(overall.f(), overall.df1(), overall.df2())));
    }

    private static LinearFit fit(ReferenceEntry entry, String formula) {
        Formula built = Formula.of(entry, formula);
        return LinearModel.withDefaults().fit(built.y(), built.design());
    }
}
