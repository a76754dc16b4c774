package nl.fnb.stats.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds every figure that R expects against ours. */
final class Comparison {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final double ZERO = 1e-12;
    private static final double TINY = 1e-300;

    private final String procedure;
    private final double tolerance;
    private final boolean allRelative;
    private final boolean drawn;
    private final List<String> differences = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();
    private int compared;
    private double worst;

    private Comparison(ReferenceEntry entry) {
        this.procedure = entry.family();
        this.tolerance = entry.relativeTolerance();
        this.drawn = entry.family().equals("bootstrap_ci_monte_carlo");
        this.allRelative = entry.procedure().startsWith("distribution");
    }

    static Comparison of(ReferenceEntry entry, Map<String, Object> ours) {
        Comparison comparison = new Comparison(entry);
        comparison.compare("", entry.expected(), MAPPER.valueToTree(ours));
        return comparison;
    }

    /** What differs, a line a figure. */
    List<String> differences() {
        return differences;
    }

    /** The names of the figures that we do not give. */
    Set<String> missing() {
        return missing;
    }

    int compared() {
        return compared;
    }

    /** The largest relative difference of a figure that is not zero to 1e-12. */
    double worst() {
        return worst;
    }

    private void compare(String path, JsonNode expected, JsonNode ours) {
        if (expected.isObject()) {
            expected.fields().forEachRemaining(field -> compareField(path, field, ours));
        } else if (expected.isArray()) {
            compareList(path, expected, ours);
        } else if (!agrees(path, expected, ours.isArray() && ours.size() == 1 ? ours.get(0) : ours)) {
            differences.add(path + " must be " + expected + ", got " + ours);
        }
    }

    private void compareField(String path, Map.Entry<String, JsonNode> field, JsonNode ours) {
        String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
        if (AboutOracle.tells(procedure, name)) {
            return;
        }
        if (ours.has(field.getKey())) {
            compare(name, field.getValue(), ours.get(field.getKey()));
        } else {
            missing.add(name);
        }
    }

    private void compareList(String path, JsonNode expected, JsonNode ours) {
        if (!ours.isArray() || ours.size() != expected.size()) {
            differences.add(path + " must have " + expected.size() + " values, got " + ours);
            return;
        }
        if (drawn && expected.size() == 2) {
            compareDrawn(path, expected, ours);
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(path, expected.get(i), ours.get(i));
        }
    }

    /** The limits of an interval from draws of our own: they are judged by the width of the interval, as the entries say. */
    private void compareDrawn(String path, JsonNode expected, JsonNode ours) {
        double width = expected.get(1).asDouble() - expected.get(0).asDouble();
        for (int i = 0; i < 2; i++) {
            compared++;
            if (!keep(Math.abs(ours.get(i).asDouble() - expected.get(i).asDouble()) / width)) {
                differences.add(path + " must be " + expected + ", got " + ours);
            }
        }
    }

    private boolean agrees(String path, JsonNode expected, JsonNode ours) {
        compared++;
        if (expected.isNull()) {
            return !isFinite(ours.has("replay") ? ours.get("ours") : ours);
        }
        if (!expected.isNumber()) {
            return expected.asText().equals(ours.asText());
        }
        if (ours.has("replay")) {
            return agreesAsSearched(path, expected.asDouble(), ours);
        }
        return isNear(path, expected.asDouble(), number(ours));
    }

    /** An oracle that searched to the end is held against ours itself. */
    private boolean agreesAsSearched(String path, double wanted, JsonNode ours) {
        double exact = number(ours.get("ours"));
        double replay = number(ours.get("replay"));
        return Math.abs(exact - wanted) <= Math.abs(replay - wanted)
                ? isNear(path, wanted, exact)
                : ours.get("near").asBoolean()
                        && (Math.abs(replay - wanted) <= number(ours.get("rounding")) || isNear(path, wanted, replay));
    }

    private boolean isNear(String path, double wanted, double got) {
        boolean probability = allRelative || isProbability(path);
        if (probability && wanted > 0 && wanted < TINY && got > 0) {
            return keep(Math.abs(Math.log(got) - Math.log(wanted)) / Math.abs(Math.log(wanted)));
        }
        double gap = Math.abs(wanted - got);
        if (gap <= ZERO && !probability) {
            return true;
        }
        return wanted == 0 ? gap < TINY : keep(gap / Math.abs(wanted));
    }

    private boolean keep(double relative) {
        worst = Math.max(worst, Double.isNaN(relative) ? Double.POSITIVE_INFINITY : relative);
        return relative <= tolerance;
    }

    /** A number, or one that Jackson writes as text because it is infinite. */
    private static double number(JsonNode node) {
        return node.isTextual() ? Double.NaN : node.asDouble(Double.NaN);
    }

    private static boolean isFinite(JsonNode ours) {
        return ours.isNumber() && Double.isFinite(ours.asDouble());
    }

    private static boolean isProbability(String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return name.equals("p") || name.startsWith("p_") || name.startsWith("pair_p") || name.endsWith("_p");
    }
}
