package nl.fnb.stats.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import nl.fnb.stats.power.PowerAnalysis;
import nl.fnb.stats.power.PowerOf;

/** Power, and what it takes; figures that R searches for are held against its own search on our power. */
final class PowerProcedures {

    private static final double NEXT_TO = 1e-10;
    private static final double MOST = 1e9;

    private PowerProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        return Map.of("power", PowerProcedures::power);
    }

    private static Map<String, Object> power(ReferenceEntry entry) {
        Map<String, Object> figures = new HashMap<>();
        entry.expected().fieldNames().forEachRemaining(name -> figures.put(name, figure(entry, name)));
        return figures;
    }

    private static Object figure(ReferenceEntry entry, String name) {
        Question question = Question.of(entry);
        String[] parts = name.split("_for_");
        double target = parts.length == 2 ? Double.parseDouble(parts[1]) / 100 : entry.number("power", Double.NaN);
        return switch (parts[0]) {
            case "power" -> power(question, entry);
            case "power_not_strict" -> question.power(question.analysis().withBothTails(false));
            case "normal_power_equal_n" ->
                PowerOf.twoProportions(entry.number("p2"))
                        .withAlpha(entry.number("alpha"))
                        .withBothTails(false)
                        .power(entry.number("p1"), entry.number("n1"))
                        .power();
            case "h" -> entry.arg("p1") == null ? effect(question, target) : question.effect();
            case "n", "N" -> size(question, target);
            case "n_whole" ->
                question.analysis()
                        .sampleSize(question.effect(), target)
                        .sizes()
                        .get(0);
            case "v" -> (Object) size(question, target);
            case "n2" -> second(question, target);
            case "n1" -> first(question, target);
            case "alpha", "sig_level", "sig.level" -> level(question, target);
            case "d", "delta", "w", "f", "f2", "r", "p1" -> effect(question, target);
            default -> throw new IllegalArgumentException("figure must be known, got " + name);
        };
    }

    private static Object power(Question question, ReferenceEntry entry) {
        double ours = question.power(question.analysis());
        double alpha = entry.number("alpha", 0.05);
        double effect = question.effect();
        double n = question.n1();
        return switch (question.test()) {
            case "anova" -> {
                double k = entry.number("k");
                double byR = RNoncentralF.power(k - 1, k * (n - 1), k * n * effect * effect, alpha);
                yield new Searched(ours, byR, RNoncentralF.ERROR);
            }
            case "f2" -> {
                double u = entry.number("u");
                yield new Searched(ours, RNoncentralF.power(u, n - u - 1, effect * n, alpha), RNoncentralF.ERROR);
            }
            default -> ours;
        };
    }

    private static Object size(Question question, double target) {
        double least = question.least();
        double ours = question.analysis().sampleSize(question.effect(), target).exactSize() - question.offset();
        return searched(
                ours,
                n -> question.powerAt(question.analysis(), n + question.offset()) - target,
                least,
                question.most());
    }

    private static Object second(Question question, double target) {
        double n1 = question.n1();
        double ours =
                question.analysis().secondGroup(question.effect(), target, n1).exactSize();
        DoubleUnaryOperator miss =
                n -> question.analysis().power(question.effect(), n1, n).power() - target;
        return searched(ours, miss, 2 + NEXT_TO, MOST);
    }

    /** The first group beside a second one: by symmetry of the test. */
    private static Object first(Question question, double target) {
        double n2 = question.n2();
        double ours =
                question.analysis().secondGroup(question.effect(), target, n2).exactSize();
        DoubleUnaryOperator miss =
                n -> question.analysis().power(question.effect(), n, n2).power() - target;
        return searched(ours, miss, 2 + NEXT_TO, MOST);
    }

    private static Object level(Question question, double target) {
        double ours = question.analysis()
                .significance(question.effect(), target, question.n1(), question.n2())
                .alpha();
        DoubleUnaryOperator miss = alpha -> question.power(question.analysis().withAlpha(alpha)) - target;
        return searched(ours, miss, NEXT_TO, 1 - NEXT_TO);
    }

    private static Object effect(Question question, double target) {
        double ours = (question.hasTwoSizes()
                        ? question.analysis().detectableEffect(target, question.n1(), question.n2())
                        : question.analysis().detectableEffect(target, question.n1()))
                .effect();
        DoubleUnaryOperator miss = effect -> question.withEffect(effect).power(question.analysis()) - target;
        double[] ends = question.effects();
        return searched(
                ours * question.sd(), scaled(miss, question.sd()), ends[0] * question.sd(), ends[1] * question.sd());
    }

    private static DoubleUnaryOperator scaled(DoubleUnaryOperator function, double sd) {
        return x -> function.applyAsDouble(x / sd);
    }

    private static Object searched(double ours, DoubleUnaryOperator miss, double low, double high) {
        if (miss.applyAsDouble(low) > 0 == miss.applyAsDouble(high) > 0) {
            return ours;
        }
        return new Searched(ours, Uniroot.of(miss, low, high), Uniroot.TOLERANCE);
    }

    /** What an entry asks, with its neighbours' names for one thing. */
    record Question(
            String test,
            PowerAnalysis analysis,
            double effect,
            double n1,
            double n2,
            double sd,
            double offset,
            String tails) {

        static Question of(ReferenceEntry entry) {
            String test = entry.text("test").replaceAll("_(sensitivity|sample_size|n|alpha|sig_level)$", "");
            double sd = entry.number("sd", 1);
            String tails = entry.text("alternative", "two.sided");
            double p2 = entry.number("p2", Double.NaN);
            double u = entry.number("u", Double.NaN);
            double offset = Double.isNaN(u) ? 0 : u + 1;
            double v = entry.number("v", Double.NaN) + offset;
            double n = first(entry, "n", "N");
            double n1 = entry.number("n1", Double.isNaN(v) ? n : v);
            PowerAnalysis base = analysis(entry, test, p2);
            boolean strict = entry.arg("strict") == null
                    ? !test.contains("normal")
                    : entry.arg("strict").asBoolean();
            PowerAnalysis analysis = base.withBothTails(strict)
                    .withAlpha(entry.arg("alpha") == null ? entry.number("sig_level", 0.05) : entry.number("alpha"));
            boolean directed = !tails.equals("two.sided");
            return new Question(
                    test,
                    directed ? analysis.with(GroupProcedures.alternative(direction(entry, tails, p2))) : analysis,
                    effect(entry, test, p2) / sd,
                    n1,
                    entry.number("n2", n1),
                    sd,
                    offset,
                    tails);
        }

        /** R's power.t.test and power.prop.test look where the effect is. */
        private static String direction(ReferenceEntry entry, String tails, double p2) {
            return !tails.equals("one.sided") ? tails : entry.number("p1", 1) < p2 ? "less" : "greater";
        }

        private static double first(ReferenceEntry entry, String... names) {
            for (String name : names) {
                JsonNode value = entry.arg(name);
                if (value != null && value.isNumber()) {
                    return value.asDouble();
                }
            }
            return Double.NaN;
        }

        private static PowerAnalysis analysis(ReferenceEntry entry, String test, double p2) {
            return switch (test) {
                case "t2n", "two_sample", "two_sample_strict", "t", "two.sample" -> PowerOf.twoMeans();
                case "paired", "t_paired" -> PowerOf.pairedMeans();
                case "one_sample", "t_one_sample", "one.sample" -> PowerOf.oneMean();
                case "anova" -> PowerOf.oneWayAnova((int) entry.number("k"));
                case "chisq" -> PowerOf.chiSquare((int) entry.number("df"));
                case "f2" -> PowerOf.linearModel((int) entry.number("u"), 0);
                case "2p2n_arcsine", "2p_arcsine", "2p2n", "2p" -> PowerOf.twoAngles();
                case "p_arcsine", "1p_arcsine", "p" -> PowerOf.oneAngle();
                case "2p_normal", "prop_normal", "two_proportions_normal" -> PowerOf.twoProportions(p2);
                case "r" -> PowerOf.correlation();
                case "fisher_exact_power" -> PowerOf.fisherExact(p2);
                case "tost_two_sample" -> PowerOf.equivalence(entry.number("margin_sd"));
                case "tost_paired", "tost_one_sample" -> PowerOf.pairedEquivalence(entry.number("margin_sd"));
                default -> throw new IllegalArgumentException("test must be known, got " + test);
            };
        }

        private static double effect(ReferenceEntry entry, String test, double p2) {
            if (test.contains("arcsine") || test.equals("2p2n") || test.equals("2p")) {
                double p0 = Double.isNaN(p2) ? entry.number("p0", Double.NaN) : p2;
                return Double.isNaN(p0) ? first(entry, "h") : PowerOf.h(entry.number("p1", entry.number("p", 0)), p0);
            }
            return test.startsWith("tost")
                    ? Math.abs(entry.number("true_d", 0))
                    : first(entry, "d", "delta", "w", "f", "f2", "r", "h", "p1");
        }

        boolean hasTwoSizes() {
            return test.matches("t2n|two.*|t|2p.*|prop_normal|fisher.*|tost_two_sample");
        }

        double power(PowerAnalysis at) {
            return (hasTwoSizes() ? at.power(effect, n1, n2) : at.power(effect, n1)).power();
        }

        double powerAt(PowerAnalysis at, double n) {
            return at.power(effect, n).power();
        }

        Question withEffect(double other) {
            return new Question(test, analysis, other, n1, n2, sd, offset, tails);
        }

        private boolean isOfStats() {
            return test.startsWith("two_sample") || test.contains("normal");
        }

        /** Where pwr and stats start to look for a size. */
        double least() {
            if (isOfStats()) {
                return 2;
            }
            return switch (test) {
                case "chisq", "f2" -> 1 + NEXT_TO;
                case "r" -> 4 + NEXT_TO;
                default -> 2 + NEXT_TO;
            };
        }

        double most() {
            return isOfStats() ? 1e7 : MOST;
        }

        /** Where pwr and stats look for an effect. */
        double[] effects() {
            boolean above = tails.equals("greater");
            boolean below = tails.equals("less");
            return switch (test) {
                case "anova", "f2" -> new double[] {1e-7, 1e7};
                case "chisq" -> new double[] {NEXT_TO, MOST};
                case "r" -> new double[] {above || below ? NEXT_TO - 1 : NEXT_TO, 1 - NEXT_TO};
                case "two_sample", "two_sample_strict" -> new double[] {1e-7, 1e7};
                default ->
                    new double[] {above ? -5 : below ? -10 : test.contains("2p") ? NEXT_TO : 1e-7, below ? 5 : 10};
            };
        }
    }
}
