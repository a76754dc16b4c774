package nl.fnb.stats.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Each procedure against its oracles. */
final class ReferenceSection {

    /** Smaller differences are rounding, and differ between processors. */
    private static final double ROUNDING = 1e-12;

    private static final String INTRODUCTION = """
            ## Against R, mpmath and counting

            Every figure of every entry in `src/test/resources/reference` is compared (`ReferenceTest`). The worst relative
            difference is rounded up to a power of ten; differences up to 1e-12 are not told apart. Tolerances are those of the
            entries: 1e-9 unless the oracle itself is less exact. p-values are compared relatively at every size, below 1e-300
            by their logarithm.

            | procedure | oracle | entries | figures | worst | tolerance | verdict |
            |---|---|---|---|---|---|---|
            """;

    private static final String SEARCHED = """

            Some oracles find a figure by a search that stops early. There our figure is exact, and the search of the oracle is
            replayed on our equation: the oracle must agree with the replay to the tolerance of the entry, and ours with the
            replay to the stop of the search (`Searched`). Such figures are counted above, and each has a second oracle:

            | figure | how the oracle searches | second oracle |
            |---|---|---|
            | conditional odds ratio and interval | `fisher.test`, `exact2x2`: `uniroot` to 1.2e-4 | mpmath, `exact.json` |
            | Hodges-Lehmann shift and interval by the normal approximation | `wilcox.test`: `uniroot` to 1e-4 | the places in the sorted differences, `RanksTest` |
            | intervals of d, g, eta squared and V | effectsize: `optim` to 1e-4 | mpmath, `noncentral-distributions.json` |
            | p-values of the studentized range | `ptukey`: quadrature to 1e-8, with few degrees of freedom to 1e-3; 1 less a sum | mpmath, `studentized-range.json` |
            | intervals of Tukey and of Games and Howell | `qtukey`: secants to 1e-4 on that quadrature | mpmath, `studentized-range.json` |
            | asymptotic p of Kolmogorov and Smirnov | `ks.test`: a series cut at 1e-6, to 4e-5 | the whole series |
            | sample sizes, effects and levels for a power | `pwr`, `power.t.test`: `uniroot` to 1.2e-4 | the power at the answer |
            | power of F tests | `pf` with a noncentrality: a series cut short | mpmath, `noncentral-distributions.json` |
            | p of Fleiss' kappa | irr: 1 less a probability | the tail itself, to the rounding of 1 |
            """;

    private final List<Outcome> outcomes;

    ReferenceSection(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String toString() {
        Map<String, List<Outcome>> procedures = outcomes.stream()
                .filter(Outcome::supported)
                .collect(Collectors.groupingBy(
                        outcome -> outcome.entry().procedure(), TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder(INTRODUCTION);
        procedures.forEach((procedure, entries) -> text.append(row(procedure, entries)));
        text.append(
                row("all", procedures.values().stream().flatMap(List::stream).toList()));
        text.append(SEARCHED).append(disputed()).append(unsupported());
        return text.toString();
    }

    private static String row(String procedure, List<Outcome> entries) {
        int figures = entries.stream().mapToInt(Outcome::figures).sum();
        double worst = entries.stream()
                .filter(outcome -> !Disputed.holds(outcome.entry()))
                .mapToDouble(Outcome::worst)
                .max()
                .orElse(0);
        return String.join(
                        " | ",
                        "| " + procedure.replace('_', ' '),
                        procedure.equals("all") ? "" : oracles(entries),
                        String.valueOf(entries.size()),
                        String.valueOf(figures),
                        "≤ " + decade(worst),
                        tolerances(entries),
                        verdicts(entries))
                + " |\n";
    }

    private static String oracles(List<Outcome> entries) {
        return entries.stream()
                .map(outcome -> oracle(outcome.entry()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String oracle(ReferenceEntry entry) {
        String oracle = entry.oracle();
        return switch (oracle) {
            case "formula direct" -> "the formula in R 4.2.2";
            case "python 3" -> "counting in Python";
            case "scipy mpmath" -> "SciPy's table by mpmath";
            default -> oracle.startsWith("stats ") ? "R " + oracle.substring(6) : oracle;
        };
    }

    private static String tolerances(List<Outcome> entries) {
        TreeSet<Double> tolerances = entries.stream()
                .map(outcome -> outcome.entry().relativeTolerance())
                .collect(Collectors.toCollection(TreeSet::new));
        String tightest = rounded(tolerances.first());
        String widest = rounded(tolerances.last());
        return tightest.equals(widest) ? tightest : tightest + " to " + widest;
    }

    private static String rounded(double tolerance) {
        return String.format(Locale.ROOT, "%.0e", tolerance).replace("e-0", "e-");
    }

    private static String verdicts(List<Outcome> entries) {
        Map<String, Long> counts =
                entries.stream().collect(Collectors.groupingBy(Outcome::verdict, TreeMap::new, Collectors.counting()));
        String verdicts = counts.entrySet().stream()
                .map(verdict -> verdict.getValue() + " " + verdict.getKey())
                .collect(Collectors.joining(", "));
        int searched = entries.stream().mapToInt(Outcome::searched).sum();
        return searched == 0 ? verdicts : verdicts + "; " + searched + " figures searched";
    }

    /** A difference rounded up to a power of ten. */
    private static String decade(double worst) {
        double shown = Math.max(worst, ROUNDING);
        return "1e" + Math.round(Math.ceil(Math.log10(shown) - 1e-6));
    }

    private static String disputed() {
        return "\nDisputed: the oracle is contradicted by a second program, which ours agrees with.\n\n"
                + Disputed.REASONS.entrySet().stream()
                        .map(entry -> "- `" + entry.getKey() + "`: " + entry.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private String unsupported() {
        List<String> names = new ArrayList<>(outcomes.stream()
                .filter(outcome -> !outcome.supported())
                .map(outcome -> outcome.entry().family())
                .collect(Collectors.toCollection(TreeSet::new)));
        return names.isEmpty()
                ? ""
                : "\nProcedures of the entries that this module does not have: " + String.join(", ", names) + ".\n";
    }
}
