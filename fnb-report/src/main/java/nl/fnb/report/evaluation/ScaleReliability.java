package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Study;
import nl.fnb.domain.Wave;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoreMethod;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.NotEstimable;
import nl.fnb.stats.agreement.CronbachAlpha;
import nl.fnb.stats.agreement.Ratings;

/**
 * How far the items of each instrument go together in this study: Cronbach's alpha of every sum, mean or count of two items or more, before and after the plan, over all families that were measured.
 *
 * <p>A coefficient of this study is no property of the instrument: it depends on how much these families differ.
 *
 * @param entries a scale at a moment by an informant
 * @param notes what is not given
 */
public record ScaleReliability(List<Entry> entries, List<Note> notes) implements Answer {

    /**
     * Takes copies of the lists.
     *
     * @param entries a scale at a moment by an informant
     * @param notes what is not given
     */
    public ScaleReliability {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    /**
     * A scale at a moment.
     *
     * @param instrument the instrument
     * @param scale its scale
     * @param wave before or after
     * @param informant who answered; empty where the study has one informant
     * @param answered measurements with an answer to any item
     * @param alpha Cronbach's alpha with Feldt's interval, over complete answers
     */
    public record Entry(
            Instrument instrument,
            Scale scale,
            Wave wave,
            Optional<Informant> informant,
            long answered,
            Attempt<CronbachAlpha.Result> alpha) {

        /**
         * What its figures are figures of.
         *
         * @return the key of its rows
         */
        public ResultKey key() {
            return new ResultKey(
                    "reliability",
                    instrument.id() + "." + scale.id(),
                    "wave",
                    informant.map(by -> wave.name() + ":" + by.name()).orElse(wave.name()));
        }

        private Optional<Note> note() {
            return alpha instanceof NotEstimable<?> refusal
                    ? Optional.of(Note.of(key(), refusal).about("alpha"))
                    : Optional.empty();
        }

        private void addTo(ResultRows rows) {
            rows.of(key()).add("items", scale.items().size()).add("answered", answered);
            alpha.value()
                    .ifPresent(
                            a -> rows.add("n", a.n()).add("alpha", a.estimate()).add(a.interval()));
        }
    }

    static ScaleReliability of(StudyInput input) {
        List<Entry> entries = new ArrayList<>();
        if (input.instruments().stream().anyMatch(i -> i.scales().stream().anyMatch(ScaleReliability::isAdded))) {
            ItemPoints points = ItemPoints.of(input.study(), input.instruments());
            for (Wave wave : Wave.values()) {
                for (Optional<Informant> informant : informants(input.study())) {
                    addAll(entries, points, input, wave, informant);
                }
            }
        }
        return new ScaleReliability(
                entries,
                entries.stream().flatMap(entry -> entry.note().stream()).toList());
    }

    /** The informants of a study, or empty if there is one. */
    private static List<Optional<Informant>> informants(Study study) {
        Set<Informant> informants = EnumSet.noneOf(Informant.class);
        study.measurements().forEach(measurement -> informants.add(measurement.informant()));
        return informants.size() > 1 ? informants.stream().map(Optional::of).toList() : List.of(Optional.empty());
    }

    private static void addAll(
            List<Entry> entries, ItemPoints points, StudyInput input, Wave wave, Optional<Informant> informant) {
        int[] rows = points.rows(wave, informant);
        CronbachAlpha alpha =
                CronbachAlpha.withDefaults().withLevel(input.plan().level());
        for (Instrument instrument : input.instruments()) {
            for (Scale scale : instrument.scales()) {
                double[][] columns = isAdded(scale) ? points.columns(instrument, scale, rows) : new double[0][];
                long answered = answered(columns);
                if (answered > 0) {
                    Ratings items = Ratings.ofColumns(columns);
                    entries.add(new Entry(
                            instrument, scale, wave, informant, answered, Attempt.of(() -> alpha.estimate(items))));
                }
            }
        }
    }

    private static boolean isAdded(Scale scale) {
        return scale.items().size() > 1 && scale.method() != ScoreMethod.MAX;
    }

    private static long answered(double[][] columns) {
        long answered = 0;
        for (int i = 0; columns.length > 0 && i < columns[0].length; i++) {
            boolean any = false;
            for (double[] column : columns) {
                any |= !Double.isNaN(column[i]);
            }
            answered += any ? 1 : 0;
        }
        return answered;
    }

    @Override
    public List<ResultRow> rows() {
        ResultRows rows = new ResultRows();
        entries.forEach(entry -> entry.addTo(rows));
        return rows.toList();
    }
}
