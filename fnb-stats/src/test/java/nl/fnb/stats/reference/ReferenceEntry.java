package nl.fnb.stats.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Tally;

/** One entry of a golden file: what was asked, of which data, and what R answered. */
record ReferenceEntry(JsonNode json, ReferenceData data) {

    String id() {
        return json.get("id").asText();
    }

    /** The procedure; a distribution is a procedure of its own. */
    String procedure() {
        String name = json.get("procedure").asText();
        return name.equals("distribution") ? name + " " + text("distribution") : name;
    }

    /** The procedure as the golden file names it. */
    String family() {
        return json.get("procedure").asText();
    }

    /** The program that gave the figures, and its version. */
    String oracle() {
        return (json.path("package").asText("R") + " "
                        + json.path("package_version").asText(""))
                .strip();
    }

    JsonNode expected() {
        return json.get("expected");
    }

    double relativeTolerance() {
        return json.path("rel_tol").asDouble(1e-9);
    }

    JsonNode arg(String name) {
        return json.get("args").get(name);
    }

    String text(String name) {
        return arg(name).asText();
    }

    double number(String name) {
        return arg(name).asDouble();
    }

    /** An argument that an entry may leave out. */
    String text(String name, String absent) {
        return arg(name) == null ? absent : text(name);
    }

    double number(String name, double absent) {
        return arg(name) == null ? absent : number(name);
    }

    double[] numbers(String name) {
        return doubles(arg(name));
    }

    /** The numbers of a list; a number alone stands for a list of one. */
    static double[] doubles(JsonNode list) {
        if (list.isNumber()) {
            return new double[] {list.asDouble()};
        }
        double[] values = new double[list.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = list.get(i).asDouble();
        }
        return values;
    }

    Counts table() {
        JsonNode rows = arg("table");
        long[][] cells = new long[rows.size()][rows.get(0).size()];
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells[i].length; j++) {
                cells[i][j] = rows.get(i).get(j).asLong();
            }
        }
        return Counts.of(cells);
    }

    /** The tallies of args x and n. */
    List<Tally> tallies() {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < arg("x").size(); i++) {
            tallies.add(new Tally(arg("x").get(i).asLong(), arg("n").get(i).asLong()));
        }
        return tallies;
    }

    double[] group(String label) {
        return data.numbers(text("y"), text("group"), label);
    }

    /** The values of y in each of args levels. */
    List<double[]> groups() {
        List<double[]> groups = new ArrayList<>();
        arg("levels").forEach(level -> groups.add(group(level.asText())));
        return groups;
    }

    @Override
    public String toString() {
        return id();
    }
}
