package nl.fnb.measures;

import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Label;

/**
 * What an instrument makes of answers: a score of each scale, a class, and how they came about.
 *
 * @param instrument the instrument, as {@code id@version}
 * @param title the name of the instrument
 * @param certainty the doubt about its scoring rules, if there is any
 * @param scales the scores, in the order of the instrument
 * @param outcome how the classification came about; empty where the instrument has none
 */
public record Score(
        String instrument,
        Label title,
        Optional<String> certainty,
        List<ScaleScore> scales,
        Optional<ClassOutcome> outcome) {

    private static final int LONGEST_TEXT = 880;

    /**
     * Takes a copy of the scores.
     *
     * @param instrument the instrument, as {@code id@version}
     * @param title the name of the instrument
     * @param certainty the doubt about its scoring rules, if there is any
     * @param scales the scores, in the order of the instrument
     * @param outcome how the classification came about; empty where the instrument has none
     */
    public Score {
        scales = List.copyOf(scales);
    }

    /**
     * The score of a scale.
     *
     * @param id the id of the scale
     * @return its score
     * @throws IllegalArgumentException if the instrument has no such scale
     */
    public ScaleScore scale(String id) {
        return scales.stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("scale must be one of "
                        + String.join(", ", scales.stream().map(ScaleScore::id).toList()) + ", got " + id));
    }

    /**
     * The class of the whole instrument.
     *
     * @return empty where there is none, or the instrument does not classify
     */
    public Optional<String> classification() {
        return outcome.flatMap(ClassOutcome::className);
    }

    /**
     * How the scores came about: each answer with its points, and for each scale which missing rule decided.
     *
     * @return a text of several lines, for the person who filled in the form
     */
    public String explain() {
        return ScoreText.explain(this);
    }

    /**
     * How the scores came about, for another program.
     *
     * @return JSON of the schema {@code fnb-score/1}, indented, with a line feed at the end
     */
    public String toJson() {
        return ScoreJson.write(this);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(instrument).append(": ");
        text.append(String.join("; ", scales.stream().map(ScaleScore::toString).toList()));
        outcome.ifPresent(found ->
                text.append("; classification ").append(found.className().orElse("none")));
        return text.length() <= LONGEST_TEXT ? text.toString() : text.substring(0, LONGEST_TEXT) + " ...";
    }
}
