package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Study;
import nl.fnb.domain.Wave;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.MissingRule;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoredStudy;

/**
 * What each item of a scale gave in a study, reversed and weighted as the scale does.
 *
 * <p>It is found by scoring the study with instruments whose scales are single items.
 */
public final class ItemPoints {

    private final List<Measurement> measurements;
    private final ScoredStudy scores;

    private ItemPoints(Study study, ScoredStudy scores) {
        this.measurements = study.measurements();
        this.scores = scores;
    }

    static ItemPoints of(Study study, List<Instrument> instruments) {
        return new ItemPoints(
                study,
                ScoredStudy.of(
                        study, instruments.stream().map(ItemPoints::byItem).toList()));
    }

    private static Instrument byItem(Instrument instrument) {
        List<Scale> items = new ArrayList<>();
        for (Scale scale : instrument.scales()) {
            scale.items().forEach(item -> items.add(single(scale, item)));
        }
        return instrument.withClassification(Optional.empty()).withBandTables().withScales(items);
    }

    private static Scale single(Scale scale, String item) {
        return scale.withId(id(scale, item))
                .withItems(item)
                .withReversed(scale.reversed().stream().filter(item::equals).toList())
                .withWeights(only(item, scale.weights()))
                .withPoints(only(item, scale.points()))
                .withMissing(MissingRule.NONE)
                .withRounding(Optional.empty())
                .withBands();
    }

    private static <T> Map<String, T> only(String item, Map<String, T> byItem) {
        T value = byItem.get(item);
        return value == null ? Map.of() : Map.of(item, value);
    }

    private static String id(Scale scale, String item) {
        return scale.id() + "." + item;
    }

    /**
     * The points of the items of a scale at a moment.
     *
     * @param entry the scale and the moment
     * @return an array per item in the order of the scale, a number per measurement in the order of the study, NaN where
     *     missing
     */
    public double[][] of(ScaleReliability.Entry entry) {
        return columns(entry.instrument(), entry.scale(), rows(entry.wave(), entry.informant()));
    }

    double[][] columns(Instrument instrument, Scale scale, int[] rows) {
        double[][] columns = new double[scale.items().size()][rows.length];
        for (int j = 0; j < columns.length; j++) {
            double[] points =
                    scores.values(instrument.id(), id(scale, scale.items().get(j)));
            for (int i = 0; i < rows.length; i++) {
                columns[j][i] = points[rows[i]];
            }
        }
        return columns;
    }

    /** The measurements of a wave, by an informant or by any. */
    int[] rows(Wave wave, Optional<Informant> informant) {
        int[] rows = new int[measurements.size()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            Measurement measurement = measurements.get(row);
            boolean by = informant.isEmpty() || informant.get() == measurement.informant();
            if (by && measurement.wave() == wave) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }
}
