package nl.fnb.measures;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.fnb.domain.Breach;
import nl.fnb.domain.InvalidValueException;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Response;
import nl.fnb.domain.Study;
import nl.fnb.domain.StudyRule;

/**
 * The scores of every measurement of a study; a row is the place of a measurement in {@link Study#measurements()}. A
 * measurement that holds no response to an instrument has no score of it.
 *
 * <p>The answers of an informant are classed by the {@link BandTable} that is meant for it, where the instrument has one; an
 * item that was not answered is {@linkplain Derivation derived} where the instrument says so and the family has the number.
 */
public final class ScoredStudy {

    private final Study study;
    private final Map<String, Instrument> instruments;
    private final Map<String, ScoreColumns> columns;

    private ScoredStudy(Study study, Map<String, Instrument> instruments, Map<String, ScoreColumns> columns) {
        this.study = study;
        this.instruments = instruments;
        this.columns = columns;
    }

    /**
     * Scores a study.
     *
     * @param study the study, checked by {@link ResponseCheck}
     * @param instruments its instruments, each with an id of its own
     * @return the scores
     * @throws InvalidValueException at the first response that names no measurement, instrument or item of the study, is not
     *     one that its item takes, or answers an item twice
     */
    public static ScoredStudy of(Study study, List<Instrument> instruments) {
        Map<String, Instrument> byId = new LinkedHashMap<>();
        Map<String, StudyBatch> batches = new HashMap<>();
        StudyFacts facts = new StudyFacts(study);
        for (Instrument instrument : instruments) {
            byId.put(instrument.id(), instrument);
            batches.put(instrument.id(), new StudyBatch(instrument, study, facts));
        }
        gather(study, batches);
        Map<String, ScoreColumns> columns = new HashMap<>();
        batches.forEach((id, batch) -> columns.put(id, batch.score()));
        return new ScoredStudy(study, byId, columns);
    }

    /**
     * The study.
     *
     * @return as it was given
     */
    public Study study() {
        return study;
    }

    /**
     * The instruments.
     *
     * @return in the order in which they were given
     */
    public List<Instrument> instruments() {
        return List.copyOf(instruments.values());
    }

    /**
     * The scores by one instrument.
     *
     * @param instrument the id of the instrument
     * @return its scores, a row a measurement
     * @throws IllegalArgumentException if the study does not use the instrument
     */
    public ScoreColumns columns(String instrument) {
        ScoreColumns found = columns.get(instrument);
        if (found == null) {
            throw new IllegalArgumentException(
                    "instrument must be one of " + String.join(", ", instruments.keySet()) + ", got " + instrument);
        }
        return found;
    }

    /**
     * The value of a scale.
     *
     * @param row the measurement
     * @param instrument the id of the instrument
     * @param scale the id of the scale
     * @return empty where the score is missing
     */
    public OptionalDouble value(int row, String instrument, String scale) {
        ScoreColumns scores = columns(instrument);
        return scores.value(row, scores.column(scale));
    }

    /**
     * The values of a scale.
     *
     * @param instrument the id of the instrument
     * @param scale the id of the scale
     * @return a value a measurement, in the order of the study; NaN where the score is missing
     */
    public double[] values(String instrument, String scale) {
        ScoreColumns scores = columns(instrument);
        return scores.values(scores.column(scale));
    }

    /**
     * The class of a scale.
     *
     * @param row the measurement
     * @param instrument the id of the instrument
     * @param scale the id of the scale
     * @return empty where the score is missing or below the first band
     */
    public Optional<String> className(int row, String instrument, String scale) {
        ScoreColumns scores = columns(instrument);
        return scores.className(row, scores.column(scale));
    }

    /**
     * The class of an instrument as a whole.
     *
     * @param row the measurement
     * @param instrument the id of the instrument
     * @return empty where there is none
     */
    public Optional<String> className(int row, String instrument) {
        return columns(instrument).classification(row);
    }

    /**
     * The number of answered items of a scale.
     *
     * @param row the measurement
     * @param instrument the id of the instrument
     * @param scale the id of the scale
     * @return 0 up to the number of its items
     */
    public int answered(int row, String instrument, String scale) {
        ScoreColumns scores = columns(instrument);
        return scores.answered(row, scores.column(scale));
    }

    /**
     * The scores of one measurement with the story of how they came about, worked out anew.
     *
     * @param row the measurement
     * @param instrument the id of the instrument
     * @return the scores
     */
    public Score explain(int row, String instrument) {
        columns(instrument);
        Measurement asked = study.measurements().get(row);
        String measurement = asked.id();
        Map<String, String> answers = new HashMap<>();
        for (Response response : study.responses()) {
            if (response.instrument().equals(instrument)
                    && response.measurementId().equals(measurement)) {
                response.answer().ifPresent(answer -> answers.put(response.item(), answer));
            }
        }
        Instrument scoring = instruments().stream()
                .filter(candidate -> candidate.id().equals(instrument))
                .findFirst()
                .orElseThrow()
                .bandedFor(asked.informant());
        boolean empty = answers.values().stream().allMatch(String::isEmpty);
        return scoring.score(empty ? answers : scoring.derive(answers, new StudyFacts(study).of(asked)));
    }

    /** Looks a measurement or instrument up only where it differs from that of the row before, as few rows do. */
    private static void gather(Study study, Map<String, StudyBatch> batches) {
        Map<String, Integer> rows = rows(study.measurements());
        String measurement = "";
        String instrument = "";
        int row = 0;
        Optional<StudyBatch> batch = Optional.empty();
        for (Response response : study.responses()) {
            if (!response.measurementId().equals(measurement)) {
                measurement = response.measurementId();
                row = row(rows, measurement);
            }
            if (batch.isEmpty() || !response.instrument().equals(instrument)) {
                instrument = response.instrument();
                batch = Optional.of(batch(batches, instrument));
            }
            batch.get().add(row, response.item(), response.answer().orElse(""));
        }
    }

    private static int row(Map<String, Integer> rows, String measurement) {
        Integer row = rows.get(measurement);
        if (row == null) {
            throw refused(Breach.of(StudyRule.UNKNOWN_REFERENCE, "measurement_id", measurement, "measurements.csv"));
        }
        return row;
    }

    private static StudyBatch batch(Map<String, StudyBatch> batches, String instrument) {
        StudyBatch batch = batches.get(instrument);
        if (batch == null) {
            String known = String.join(", ", batches.keySet().stream().sorted().toList());
            throw refused(Breach.of(ResponseRule.UNKNOWN_INSTRUMENT, "instrument", instrument, known));
        }
        return batch;
    }

    private static Map<String, Integer> rows(List<Measurement> measurements) {
        Map<String, Integer> rows = new HashMap<>(2 * measurements.size());
        for (int row = 0; row < measurements.size(); row++) {
            rows.put(measurements.get(row).id(), row);
        }
        return rows;
    }

    private static InvalidValueException refused(Breach breach) {
        return new InvalidValueException(List.of(breach));
    }
}
