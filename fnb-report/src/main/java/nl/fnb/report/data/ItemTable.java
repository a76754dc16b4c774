package nl.fnb.report.data;

import java.io.IOException;
import java.util.List;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.ItemPoints;
import nl.fnb.report.evaluation.ScaleReliability;
import nl.fnb.stats.text.Numbers;

/** {@code items.csv}: a row an answered item of a scale whose reliability is computed. */
final class ItemTable {

    static final List<String> COLUMNS = List.of("scale", "wave", "items", "measurement", "item", "points");

    private ItemTable() {}

    static byte[] csv(Evaluation evaluation) throws IOException {
        CsvText csv = new CsvText(COLUMNS);
        ItemPoints points = evaluation.analysisSet().itemPoints();
        for (ScaleReliability.Entry entry : evaluation.reliability().entries()) {
            add(csv, entry, points.of(entry));
        }
        return csv.bytes();
    }

    private static void add(CsvText csv, ScaleReliability.Entry entry, double[][] points) throws IOException {
        for (int i = 0; i < points[0].length; i++) {
            for (int j = 0; j < points.length; j++) {
                if (!Double.isNaN(points[j][i])) {
                    csv.row(List.of(
                            entry.key().outcome(),
                            entry.key().level(),
                            Integer.toString(points.length),
                            Integer.toString(i + 1),
                            Integer.toString(j + 1),
                            Numbers.shortest(points[j][i])));
                }
            }
        }
    }
}
