package nl.fnb.stats.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.fnb.stats.model.Design;

/**
 * A formula of R on complete cases: sums and products, categories by treatment contrasts.
 *
 * @param y the response
 * @param design the columns
 * @param terms the columns of each term but the intercept
 */
record Formula(double[] y, Design design, Map<String, List<String>> terms) {

    static Formula of(ReferenceEntry entry, String formula) {
        String[] sides = formula.replace(" ", "").split("~");
        List<String> variables = new ArrayList<>(new TreeSet<>(List.of(sides[1].split("[+*:]"))));
        variables.add(sides[0]);
        ReferenceData data = entry.data().complete(variables);
        Map<String, Map<String, double[]>> mains = new LinkedHashMap<>();
        Map<String, Map<String, double[]>> products = new LinkedHashMap<>();
        for (String term : sides[1].split("\\+")) {
            List<Map<String, double[]>> factors = new ArrayList<>();
            for (String variable : term.split("\\*")) {
                Map<String, double[]> columns =
                        columns(data, variable, entry.arg("levels").path(variable));
                mains.put(variable, columns);
                factors.add(columns);
            }
            if (factors.size() == 2) {
                products.put(term.replace("*", ":"), products(factors.get(0), factors.get(1)));
            }
        }
        mains.putAll(products);
        return of(data.numbers(sides[0]), mains);
    }

    private static Formula of(double[] y, Map<String, Map<String, double[]>> terms) {
        Design design = Design.withIntercept(y.length);
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, double[]>> term : terms.entrySet()) {
            names.put(term.getKey(), List.copyOf(term.getValue().keySet()));
            for (Map.Entry<String, double[]> column : term.getValue().entrySet()) {
                design = design.and(column.getKey(), column.getValue());
            }
        }
        return new Formula(y, design, names);
    }

    private static Map<String, double[]> columns(ReferenceData data, String variable, JsonNode levels) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        if (levels.isMissingNode()) {
            columns.put(variable, data.numbers(variable));
        }
        for (int i = 1; i < levels.size(); i++) {
            String level = levels.get(i).asText();
            columns.put(
                    variable + level,
                    data.texts(variable).stream()
                            .mapToDouble(text -> text.equals(level) ? 1 : 0)
                            .toArray());
        }
        return columns;
    }

    static Map<String, double[]> products(Map<String, double[]> first, Map<String, double[]> second) {
        Map<String, double[]> products = new LinkedHashMap<>();
        second.forEach((nameB, b) -> first.forEach((nameA, a) -> {
            double[] product = new double[a.length];
            for (int i = 0; i < product.length; i++) {
                product[i] = a[i] * b[i];
            }
            products.put(nameA + ":" + nameB, product);
        }));
        return products;
    }
}
