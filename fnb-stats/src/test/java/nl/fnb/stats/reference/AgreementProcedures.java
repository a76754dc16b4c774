package nl.fnb.stats.reference;

import static nl.fnb.stats.reference.Procedures.ends;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Descriptives;
import nl.fnb.stats.Moments;
import nl.fnb.stats.Quantiles;
import nl.fnb.stats.Shape;
import nl.fnb.stats.agreement.CohenKappa;
import nl.fnb.stats.agreement.CronbachAlpha;
import nl.fnb.stats.agreement.FleissKappa;
import nl.fnb.stats.agreement.IntraclassCorrelation;
import nl.fnb.stats.agreement.OmegaTotal;
import nl.fnb.stats.agreement.Ratings;
import nl.fnb.stats.correlation.Correlation;
import nl.fnb.stats.internal.Tails;

/** Agreement, consistency, correlation and description. */
final class AgreementProcedures {

    private AgreementProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        return Map.of(
                "cohen_kappa", AgreementProcedures::kappa,
                "fleiss_kappa", AgreementProcedures::fleiss,
                "icc", AgreementProcedures::icc,
                "cronbach_alpha_omega", AgreementProcedures::consistency,
                "descriptives_correlation", AgreementProcedures::descriptives);
    }

    private static Map<String, Object> kappa(ReferenceEntry entry) {
        Map<String, Object> figures = new HashMap<>();
        for (CohenKappa.Weights weights : CohenKappa.Weights.values()) {
            CohenKappa.Result result = CohenKappa.withDefaults().with(weights).estimate(entry.table());
            figures.put(
                    weights.name().toLowerCase(Locale.ROOT),
                    Map.of(
                            "kappa", result.estimate(),
                            "se_null", result.nullError(),
                            "se", result.standardError(),
                            "ci", ends(result.interval()),
                            "z", result.z()));
        }
        figures.put(
                "psych_kappa", CohenKappa.withDefaults().estimate(entry.table()).estimate());
        figures.put(
                "psych_weighted",
                CohenKappa.withDefaults()
                        .with(CohenKappa.Weights.QUADRATIC)
                        .estimate(entry.table())
                        .estimate());
        return figures;
    }

    /** The package irr takes p as 2 (1 - P(|z|)), which is 0 where z is large: its figure is held against that. */
    private static Map<String, Object> fleiss(ReferenceEntry entry) {
        List<String> categories = entry.data().rows().stream()
                .flatMap(Arrays::stream)
                .distinct()
                .sorted()
                .toList();
        long[][] cells = new long[entry.data().rows().size()][categories.size()];
        for (int i = 0; i < cells.length; i++) {
            for (String category : entry.data().rows().get(i)) {
                cells[i][categories.indexOf(category)]++;
            }
        }
        FleissKappa result = FleissKappa.of(Counts.of(cells));
        double byR = 2 * (1 - Tails.belowZ(Math.abs(result.z())));
        return Map.of(
                "kappa",
                result.estimate(),
                "z",
                result.z(),
                "p",
                new Searched(result.pValue(), byR, 2 * Math.ulp(1.0)));
    }

    private static Ratings ratings(ReferenceEntry entry) {
        List<double[]> columns = new ArrayList<>();
        entry.arg("columns")
                .forEach(column -> columns.add(entry.data().texts(column.asText()).stream()
                        .mapToDouble(text -> text.equals("NA") ? Double.NaN : Double.parseDouble(text))
                        .toArray()));
        return Ratings.ofColumns(columns.toArray(double[][]::new));
    }

    private static Map<String, Object> icc(ReferenceEntry entry) {
        Map<String, List<Object>> lists = new HashMap<>();
        for (IntraclassCorrelation.Form form : IntraclassCorrelation.Form.values()) {
            IntraclassCorrelation.Result r =
                    IntraclassCorrelation.withDefaults().with(form).estimate(ratings(entry));
            Map<String, Object> figures = Map.of(
                    "type", form.name().replace('K', 'k'),
                    "icc", r.estimate(),
                    "F", r.f(),
                    "df1", r.df1(),
                    "df2", r.df2(),
                    "p", r.pValue(),
                    "lower", r.interval().low(),
                    "upper", r.interval().high());
            figures.forEach((name, figure) ->
                    lists.computeIfAbsent(name, n -> new ArrayList<>()).add(figure));
        }
        return new HashMap<>(lists);
    }

    private static Map<String, Object> consistency(ReferenceEntry entry) {
        Ratings items = ratings(entry);
        CronbachAlpha alpha = CronbachAlpha.withDefaults();
        CronbachAlpha.Result listwise = alpha.estimate(items);
        CronbachAlpha.Result pairwise =
                alpha.with(CronbachAlpha.Missing.PAIRWISE).estimate(items);
        OmegaTotal.Result omega = OmegaTotal.estimate(items);
        Moments scale = CronbachAlpha.scale(items);
        Map<String, Object> figures = new HashMap<>();
        figures.put("n_complete", listwise.n());
        figures.put("k", listwise.items());
        figures.put("alpha_listwise", listwise.estimate());
        figures.put("feldt_ci", ends(listwise.interval()));
        figures.put("std_alpha_listwise", listwise.standardised().orElse(Double.NaN));
        figures.put("psych_raw_alpha", pairwise.estimate());
        figures.put("psych_std_alpha", pairwise.standardised().orElse(Double.NaN));
        figures.put("alpha_if_dropped_listwise", alpha.withoutEach(items));
        figures.put("item_rest_r", alpha.itemRestCorrelations(items));
        figures.put("omega_cov", omega.estimate());
        figures.put("loadings_unstd", omega.loadings());
        figures.put("omega_std_factanal", omega.standardised());
        figures.put("scale_mean", scale.mean());
        figures.put("scale_sd", scale.sd());
        return figures;
    }

    private static Map<String, Object> descriptives(ReferenceEntry entry) {
        double[] x = entry.data().numbers(entry.text("x"));
        Descriptives described = Descriptives.of(x);
        Shape shape = Shape.of(x);
        double[] probabilities = probabilities(entry);
        Map<String, Object> figures = new HashMap<>(Map.of(
                "n", described.n(),
                "mean", described.mean(),
                "sd", described.sd().orElseThrow(),
                "median", described.median(),
                "iqr", described.q3() - described.q1(),
                "probs", probabilities,
                "mad", shape.mad(),
                "trimmed_mean_10", shape.trimmedMean()));
        figures.put("skew_g1", shape.skewness());
        figures.put("skew_G1", shape.sampleSkewness());
        figures.put("kurt_g2", shape.excessKurtosis());
        for (Quantiles.Type type : Quantiles.Type.values()) {
            figures.put(
                    "quantile_type" + (type.ordinal() + 1),
                    Arrays.stream(probabilities)
                            .map(p -> Quantiles.of(x, p, type))
                            .toArray());
        }
        correlations(entry, figures);
        return figures;
    }

    /** A third has fifteen digits in the file: R was asked for the double nearest to a third. */
    private static double[] probabilities(ReferenceEntry entry) {
        return Arrays.stream(ReferenceEntry.doubles(entry.expected().get("probs")))
                .map(p -> Math.abs(p * 3 - Math.rint(p * 3)) < 1e-14 ? Math.rint(p * 3) / 3 : p)
                .toArray();
    }

    private static void correlations(ReferenceEntry entry, Map<String, Object> figures) {
        ReferenceData both = entry.data().complete(List.of(entry.text("x"), entry.text("y")));
        for (Correlation.Kind kind : Correlation.Kind.values()) {
            Correlation.Result result = Correlation.withDefaults()
                    .with(kind)
                    .estimate(both.numbers(entry.text("x")), both.numbers(entry.text("y")));
            figures.put(
                    kind.name().toLowerCase(Locale.ROOT),
                    Map.of("r", result.estimate(), "p", result.pValue(), "ci", ends(result.interval())));
        }
    }
}
