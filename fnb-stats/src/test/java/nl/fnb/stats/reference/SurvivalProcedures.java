package nl.fnb.stats.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.fnb.stats.Interval;
import nl.fnb.stats.survival.CumulativeIncidence;
import nl.fnb.stats.survival.Followup;
import nl.fnb.stats.survival.GrayTest;
import nl.fnb.stats.survival.IncidenceCurve;
import nl.fnb.stats.survival.KaplanMeier;
import nl.fnb.stats.survival.LogRank;
import nl.fnb.stats.survival.SurvivalCurve;

/** Kaplan-Meier, the log-rank test, cumulative incidence and Gray's test. */
final class SurvivalProcedures {

    private SurvivalProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        return Map.of(
                "kaplan_meier", SurvivalProcedures::curve,
                "kaplan_meier_group", SurvivalProcedures::curves,
                "log_rank", SurvivalProcedures::logRank,
                "cumulative_incidence_gray", SurvivalProcedures::incidence);
    }

    private static Map<String, Object> curve(ReferenceEntry entry) {
        KaplanMeier.Scale scale = KaplanMeier.Scale.valueOf(entry.text("conf_type", "log")
                .toUpperCase(Locale.ROOT)
                .replace('-', '_')
                .replace("ARCSIN", "ARCSINE"));
        SurvivalCurve curve = KaplanMeier.withDefaults()
                .with(scale)
                .withLevel(entry.number("conf_level", 0.95))
                .estimate(SurvivalData.followup(entry, SurvivalData.used(entry)));
        List<SurvivalCurve.Point> points =
                Arrays.stream(entry.numbers("times")).mapToObj(curve::at).toList();
        List<SurvivalCurve.Quantile> quantiles =
                Stream.of(0.25, 0.5, 0.75).map(curve::quantile).toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("n", curve.n());
        figures.put("events", curve.events());
        figures.put("n_risk", points.stream().map(SurvivalCurve.Point::atRisk).toList());
        figures.put("surv", points.stream().map(SurvivalCurve.Point::survival).toList());
        figures.put(
                "std_err",
                points.stream().map(point -> figure(point.standardError())).toList());
        figures.put("lower", points.stream().map(point -> end(point, true)).toList());
        figures.put("upper", points.stream().map(point -> end(point, false)).toList());
        figures.put(
                "quantiles", quantiles.stream().map(each -> figure(each.time())).toList());
        figures.put(
                "q_lower", quantiles.stream().map(each -> figure(each.low())).toList());
        figures.put(
                "q_upper", quantiles.stream().map(each -> figure(each.high())).toList());
        return figures;
    }

    private static double figure(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }

    private static double end(SurvivalCurve.Point point, boolean low) {
        return point.interval().map(low ? Interval::low : Interval::high).orElse(Double.NaN);
    }

    private static Map<String, Object> curves(ReferenceEntry entry) {
        Map<String, SurvivalCurve> curves = new LinkedHashMap<>();
        KaplanMeier procedure = KaplanMeier.withDefaults().withLevel(entry.number("conf_level", 0.95));
        SurvivalData.followups(entry).forEach((label, group) -> curves.put(label, procedure.estimate(group)));
        List<SurvivalCurve> all = List.copyOf(curves.values());
        List<SurvivalCurve.Quantile> medians =
                all.stream().map(SurvivalCurve::median).toList();
        List<SurvivalCurve.RestrictedMean> means = all.stream()
                .map(curve -> curve.restrictedMean(entry.number("rmst_tau")))
                .toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(
                "strata",
                curves.keySet().stream()
                        .map(label -> entry.text("group") + "=" + label)
                        .toList());
        figures.put("n", all.stream().map(SurvivalCurve::n).toList());
        figures.put("events", all.stream().map(SurvivalCurve::events).toList());
        figures.put("median", medians.stream().map(each -> figure(each.time())).toList());
        figures.put(
                "median_low", medians.stream().map(each -> figure(each.low())).toList());
        figures.put(
                "median_high", medians.stream().map(each -> figure(each.high())).toList());
        figures.put(
                "rmst",
                means.stream().map(SurvivalCurve.RestrictedMean::estimate).toList());
        figures.put(
                "rmst_se",
                means.stream().map(SurvivalCurve.RestrictedMean::standardError).toList());
        return figures;
    }

    private static Map<String, Object> logRank(ReferenceEntry entry) {
        LogRank test = LogRank.withDefaults().withRho(entry.number("rho", 0));
        LogRank.Result found = test.test(SurvivalData.followups(entry));
        LogRank.Result result =
                isPrinted(entry, found) ? found : test.test(GroupOrder.alphabetic(SurvivalData.followups(entry)));
        return Map.of(
                "chisq", result.chiSquare(),
                "df", result.df(),
                "p", result.pValue(),
                "observed",
                        result.groups().stream().map(LogRank.Group::observed).toList(),
                "expected",
                        result.groups().stream().map(LogRank.Group::expected).toList(),
                "n", result.groups().stream().map(LogRank.Group::n).toList());
    }

    /** Whether the entry, which prints no names, has its groups in this order. */
    private static boolean isPrinted(ReferenceEntry entry, LogRank.Result result) {
        JsonNode sizes = entry.expected().path("n");
        JsonNode expected = entry.expected().path("expected");
        return IntStream.range(0, result.groups().size()).allMatch(i -> {
            LogRank.Group group = result.groups().get(i);
            double printed = expected.path(i).asDouble();
            return group.n() == sizes.path(i).asLong() && Math.abs(group.expected() - printed) <= 1e-6 * printed;
        });
    }

    private static Map<String, Object> incidence(ReferenceEntry entry) {
        int censored = (int) entry.number("censor", 0);
        List<Integer> causes = Arrays.stream(SurvivalData.used(entry).numbers(entry.text("status")))
                .mapToInt(each -> (int) each)
                .filter(each -> each != censored)
                .distinct()
                .sorted()
                .boxed()
                .toList();
        Map<String, Followup> groups = new LinkedHashMap<>();
        SurvivalData.groups(entry)
                .forEach((label, data) -> groups.put(label, SurvivalData.causes(entry, data, causes)));
        double[] times = entry.numbers("times");
        List<String> names = new ArrayList<>();
        List<List<Double>> estimates = new ArrayList<>();
        List<List<Double>> variances = new ArrayList<>();
        List<List<Number>> tests = new ArrayList<>();
        for (int i = 0; i < causes.size(); i++) {
            int cause = i + 1;
            GrayTest.Result test =
                    GrayTest.withDefaults().withRho(entry.number("rho", 0)).test(groups, cause);
            tests.add(List.of(test.chiSquare(), test.pValue(), test.df()));
            groups.forEach((label, group) -> {
                IncidenceCurve curve = CumulativeIncidence.withDefaults().estimate(group, cause);
                names.add(label + " " + causes.get(cause - 1));
                estimates.add(column(curve, times, IncidenceCurve.Point::estimate));
                variances.add(column(curve, times, SurvivalProcedures::variance));
            });
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(
                "gray",
                Map.of(
                        "rows", causes.stream().map(String::valueOf).toList(),
                        "cols", List.of("stat", "pv", "df"),
                        "values", tests));
        figures.put("curves", names);
        figures.put("est", estimates);
        figures.put("var", variances);
        figures.putAll(overall(SurvivalData.causes(entry, SurvivalData.used(entry), causes), causes, times));
        return figures;
    }

    private static double variance(IncidenceCurve.Point point) {
        return point.standardError() * point.standardError();
    }

    private static List<Double> column(
            IncidenceCurve curve, double[] times, Function<IncidenceCurve.Point, Double> figure) {
        return Arrays.stream(times).mapToObj(curve::at).map(figure).toList();
    }

    /** The shares in each state of all groups together, with the standard errors of {@code survfit}. */
    private static Map<String, Object> overall(Followup all, List<Integer> causes, double[] times) {
        CumulativeIncidence jackknife = CumulativeIncidence.withDefaults().with(CumulativeIncidence.Variance.JACKKNIFE);
        List<String> states = new ArrayList<>(List.of("(s0)"));
        causes.forEach(cause -> states.add(String.valueOf(cause)));
        List<List<Double>> shares = new ArrayList<>();
        List<List<Double>> errors = new ArrayList<>();
        for (double time : times) {
            List<IncidenceCurve.Point> points = new ArrayList<>();
            for (int cause = 0; cause <= causes.size(); cause++) {
                points.add(jackknife.estimate(all, cause).at(time));
            }
            shares.add(points.stream().map(IncidenceCurve.Point::estimate).toList());
            errors.add(points.stream().map(IncidenceCurve.Point::standardError).toList());
        }
        return Map.of("overall_states", states, "overall_pstate", shares, "overall_se", errors);
    }
}
