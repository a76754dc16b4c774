package nl.fnb.measures.testing;

import java.util.List;
import java.util.Map;
import nl.fnb.measures.Instrument;

/** Something that scores any instrument, one form at a time or many at once, and is to be proved. */
@FunctionalInterface
public interface ScoringEngine {

    /**
     * Scores one form.
     *
     * @param instrument the instrument
     * @param answers what was answered, by item; an absent or empty answer is missing
     * @return the scores
     * @throws IllegalArgumentException if an item is unknown or does not take its answer
     */
    Scores score(Instrument instrument, Map<String, String> answers);

    /**
     * Scores many forms at once; one by one unless an engine has a faster way, which the law {@link ScoringLaw#BULK} then
     * compares with the slower.
     *
     * @param instrument the instrument
     * @param forms the answers of each form
     * @return the scores of each form, in that order
     */
    default List<Scores> scoreAll(Instrument instrument, List<Map<String, String>> forms) {
        return forms.stream().map(form -> score(instrument, form)).toList();
    }

    /**
     * Scores many forms as columns of answers; as {@link #scoreAll} unless an engine has such a way, which the law
     * {@link ScoringLaw#BULK} then compares too.
     *
     * @param instrument the instrument
     * @param forms the answers of each form
     * @return the scores of each form, in that order
     */
    default List<Scores> scoreColumns(Instrument instrument, List<Map<String, String>> forms) {
        return scoreAll(instrument, forms);
    }

    /**
     * The engine of this library: {@link Instrument#score} for one form, and {@link nl.fnb.measures.Scorer} for many, by
     * batch and by column.
     *
     * @return the engine that {@link ScoringLaws#of(Instrument)} proves
     */
    static ScoringEngine ofLibrary() {
        return new LibraryEngine();
    }
}
