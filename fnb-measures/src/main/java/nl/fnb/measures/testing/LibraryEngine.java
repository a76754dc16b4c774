package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Item;
import nl.fnb.measures.OptionItem;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoreBatch;
import nl.fnb.measures.ScoreColumns;
import nl.fnb.measures.Scorer;

/** The scoring of this library. */
final class LibraryEngine implements ScoringEngine {

    private static final int MOST_OPTIONS = 30;

    @Override
    public Scores score(Instrument instrument, Map<String, String> answers) {
        return Scores.of(instrument.score(answers));
    }

    @Override
    public List<Scores> scoreAll(Instrument instrument, List<Map<String, String>> forms) {
        ScoreBatch batch = Scorer.of(instrument).batch(forms.size());
        for (int row = 0; row < forms.size(); row++) {
            for (Map.Entry<String, String> answer : forms.get(row).entrySet()) {
                batch.add(row, answer.getKey(), answer.getValue());
            }
        }
        ScoreColumns columns = batch.score();
        List<Scores> scores = new ArrayList<>();
        for (int row = 0; row < forms.size(); row++) {
            scores.add(row(instrument, columns, row));
        }
        return List.copyOf(scores);
    }

    @Override
    public List<Scores> scoreColumns(Instrument instrument, List<Map<String, String>> forms) {
        boolean codable = instrument.items().stream().allMatch(LibraryEngine::isCodable);
        return codable ? new CodedForms(instrument).score(forms) : scoreAll(instrument, forms);
    }

    /** Whether columns can hold the answers to an item. */
    private static boolean isCodable(Item item) {
        return !(item instanceof OptionItem choice
                && choice.multiple()
                && choice.options().size() > MOST_OPTIONS);
    }

    private static Scores row(Instrument instrument, ScoreColumns columns, int row) {
        Scores scores = Scores.none();
        for (Scale scale : instrument.scales()) {
            int column = columns.column(scale.id());
            Optional<String> className = columns.className(row, column);
            if (columns.value(row, column).isPresent()) {
                BigDecimal value = new BigDecimal(columns.value(row, column).getAsDouble());
                scores = scores.withValue(scale.id(), ExactValue.of(value));
            }
            if (className.isPresent()) {
                scores = scores.withClass(scale.id(), className.get());
            }
        }
        return new Scores(scores.values(), scores.classes(), columns.classification(row));
    }
}
