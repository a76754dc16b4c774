package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.measures.ColumnScorer;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Scale;
import nl.fnb.measures.Scorer;

/** Forms as columns of codes, scored by the {@link ColumnScorer} of an instrument. */
final class CodedForms {

    private final Instrument instrument;
    private final ColumnScorer scorer;

    CodedForms(Instrument instrument) {
        this.instrument = instrument;
        this.scorer = Scorer.compile(instrument);
    }

    List<Scores> score(List<Map<String, String>> forms) {
        int scales = instrument.scales().size();
        double[][] values = new double[scales][forms.size()];
        int[][] classes = new int[scales + 1][forms.size()];
        scorer.score(codes(forms), values, classes);
        List<Scores> scores = new ArrayList<>();
        for (int row = 0; row < forms.size(); row++) {
            scores.add(row(values, classes, row));
        }
        return List.copyOf(scores);
    }

    private int[][] codes(List<Map<String, String>> forms) {
        int[][] codes = new int[instrument.items().size()][forms.size()];
        for (int column = 0; column < codes.length; column++) {
            String item = instrument.items().get(column).id();
            for (int row = 0; row < forms.size(); row++) {
                codes[column][row] = scorer.code(item, forms.get(row).getOrDefault(item, ""));
            }
        }
        return codes;
    }

    private Scores row(double[][] values, int[][] classes, int row) {
        Scores scores = Scores.none();
        for (int i = 0; i < values.length; i++) {
            Scale scale = instrument.scales().get(i);
            if (!Double.isNaN(values[i][row])) {
                scores = scores.withValue(scale.id(), ExactValue.of(new BigDecimal(values[i][row])));
            }
            if (classes[i][row] >= 0) {
                scores = scores.withClass(scale.id(), scale.classes().get(classes[i][row]));
            }
        }
        int rank = classes[values.length][row];
        return rank < 0
                ? scores
                : scores.withClassification(classes().orElse(List.of()).get(rank));
    }

    /** The classes of the classification, ascending: those of any scale that it lists. */
    private Optional<List<String>> classes() {
        return instrument
                .classification()
                .flatMap(rule -> instrument.scale(rule.scales().get(0)))
                .map(Scale::classes);
    }
}
