package nl.fnb.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Breach;
import nl.fnb.domain.InvalidValueException;

/** Scores each measurement by itself, for instruments whose numbers the compiled scales cannot hold. */
final class PlainBatch implements ScoreBatch {

    private final Instrument instrument;
    private final List<Map<String, String>> answers = new ArrayList<>();

    PlainBatch(Instrument instrument, int rows) {
        this.instrument = instrument;
        for (int row = 0; row < rows; row++) {
            answers.add(new HashMap<>());
        }
    }

    @Override
    public void add(int row, String item, String answer) {
        if (!answer.isEmpty() && answers.get(row).put(item, answer) != null) {
            throw new InvalidValueException(List.of(Breach.of(ResponseRule.ANSWERED_TWICE, item, answer)));
        }
    }

    @Override
    public ScoreColumns score() {
        ScoreColumns columns = new ScoreColumns(instrument, answers.size());
        for (int row = 0; row < answers.size(); row++) {
            Score score = instrument.score(answers.get(row));
            for (int column = 0; column < score.scales().size(); column++) {
                put(columns, row, column, score.scales().get(column));
            }
            columns.putClassification(row, score.classification());
        }
        return columns;
    }

    private void put(ScoreColumns columns, int row, int column, ScaleScore score) {
        List<String> classes = instrument.scales().get(column).classes();
        columns.put(
                row,
                column,
                score.value().map(ExactValue::doubleValue).orElse(Double.NaN),
                score.className().map(classes::indexOf).orElse(-1),
                score.answered());
    }
}
