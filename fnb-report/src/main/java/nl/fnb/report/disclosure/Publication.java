package nl.fnb.report.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import nl.fnb.domain.io.Problem;
import nl.fnb.report.evaluation.AnalysisPlan;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Note;
import nl.fnb.report.evaluation.Provenance;
import nl.fnb.report.evaluation.ResultKey;
import nl.fnb.report.evaluation.ResultRow;

/**
 * The figures of an evaluation that are published.
 *
 * <p>Under disclosure control a figure that is withheld and one that could not be computed look alike, warnings about
 * single families are left out, and no note tells a number.
 */
public final class Publication {

    private final String study;
    private final AnalysisPlan plan;
    private final Disclosure disclosure;
    private final List<ResultRow> rows;
    private final List<Note> notes;
    private final List<Problem> warnings;
    private final Provenance provenance;
    private final List<ResultKey> keys;
    private final Map<Source, ResultRow> published = new LinkedHashMap<>();

    private Publication(
            Evaluation evaluation,
            Disclosure disclosure,
            List<ResultRow> rows,
            List<Note> notes,
            List<Problem> warnings) {
        this.study = evaluation.study().id();
        this.plan = evaluation.plan();
        this.disclosure = disclosure;
        this.rows = List.copyOf(rows);
        this.notes = List.copyOf(notes);
        this.warnings = List.copyOf(warnings);
        this.provenance = disclosure.isOff()
                ? evaluation.provenance()
                : evaluation.provenance().published(rows, evaluation.plan());
        this.keys = Stream.concat(
                        evaluation.rows().stream().map(ResultRow::key),
                        evaluation.notes().stream().map(Note::key))
                .distinct()
                .toList();
        rows.forEach(row -> published.put(Source.of(row), row));
    }

    /**
     * What is published of an evaluation.
     *
     * @param evaluation the evaluation
     * @param disclosure how small counts are kept from it
     * @return the publication
     */
    public static Publication of(Evaluation evaluation, Disclosure disclosure) {
        if (disclosure.isOff()) {
            return new Publication(
                    evaluation, disclosure, evaluation.rows(), evaluation.notes(), evaluation.warnings());
        }
        RowIndex index = new RowIndex(evaluation.rows());
        List<ResultRow> rows = new ArrayList<>();
        Set<Note> notes = new LinkedHashSet<>();
        Rounding rounding = new Rounding(disclosure.rounding(), index);
        Optional<Rules> rules =
                disclosure.threshold() == 0 ? Optional.empty() : Optional.of(new Rules(index, disclosure.threshold()));
        for (ResultRow row : evaluation.rows()) {
            boolean publishes = rules.map(each -> each.publishes(row)).orElse(true);
            Optional<ResultRow> rounded = publishes ? rounding.of(row) : Optional.empty();
            rounded.ifPresentOrElse(rows::add, () -> notes.add(Note.withheld(row.key(), row.statistic())));
        }
        evaluation.notes().forEach(note -> notes.add(Note.withheld(note.key(), note.statistic())));
        return new Publication(evaluation, disclosure, rows, List.copyOf(notes), List.of());
    }

    /**
     * The study.
     *
     * @return its id
     */
    public String study() {
        return study;
    }

    /**
     * The plan of the evaluation.
     *
     * @return with every default value filled in
     */
    public AnalysisPlan plan() {
        return plan;
    }

    /**
     * How small counts were kept from it.
     *
     * @return the control, which may be off
     */
    public Disclosure disclosure() {
        return disclosure;
    }

    /**
     * Every figure that is published.
     *
     * @return in the order of the results
     */
    public List<ResultRow> rows() {
        return rows;
    }

    /**
     * Every figure that is not.
     *
     * @return each with its reason
     */
    public List<Note> notes() {
        return notes;
    }

    /**
     * What the reader must know of the data.
     *
     * @return the warnings of the input, none under disclosure control
     */
    public List<Problem> warnings() {
        return warnings;
    }

    /**
     * What it was made of.
     *
     * @return without the fingerprint of the data under disclosure control
     */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * What there are figures of in an analysis, whether they are published or not.
     *
     * @param analysis its name
     * @return in the order of the results
     */
    public List<ResultKey> keys(String analysis) {
        return keys.stream().filter(key -> key.analysis().equals(analysis)).toList();
    }

    /**
     * A figure.
     *
     * @param key what it is a figure of
     * @param statistic its name
     * @return empty where it is not published, or not a number
     */
    public OptionalDouble figure(ResultKey key, String statistic) {
        return row(key, statistic).stream()
                .filter(ResultRow::isNumber)
                .mapToDouble(row -> Double.parseDouble(row.value()))
                .findFirst();
    }

    /**
     * A figure as it is printed in the results.
     *
     * @param key what it is a figure of
     * @param statistic its name
     * @return empty where it is not published
     */
    public Optional<String> text(ResultKey key, String statistic) {
        return row(key, statistic).map(ResultRow::value);
    }

    private Optional<ResultRow> row(ResultKey key, String statistic) {
        return Optional.ofNullable(published.get(new Source(key, statistic)));
    }

    @Override
    public String toString() {
        return rows.size() + " figures published, " + notes.size() + " not given";
    }
}
