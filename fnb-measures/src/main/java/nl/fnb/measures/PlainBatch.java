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
        Item known = instrument
                .item(item)
                .orElseThrow(
                        () -> refused(List.of(Breach.of(ResponseRule.UNKNOWN_ITEM, "item", item, instrument.id()))));
        if (answer.isEmpty()) {
            return;
        }
        if (answers.get(row).containsKey(item)) {
            throw refused(List.of(Breach.of(ResponseRule.ANSWERED_TWICE, item, answer)));
        }
        List<Breach> breaches = new ArrayList<>();
        if (AnswerText.read(known, answer, breaches).isEmpty()) {
            throw refused(breaches);
        }
        answers.get(row).put(item, answer);
    }

    private static InvalidValueException refused(List<Breach> breaches) {
        return new InvalidValueException(breaches);
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
