package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.ApproachPair;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.ReferenceDifference;
import nl.fnb.report.evaluation.Success;

/** The tests of the success rates, as tables. */
final class SuccessTables {

    private final Wording w;
    private final CellText cells;
    private final Success success;
    private final SuccessSentences sentences;
    private final ReferenceSentences references;
    private final String adjusted;

    SuccessTables(Wording w, Evaluation evaluation) {
        this.w = w;
        this.cells = new CellText(w);
        this.success = evaluation.success();
        this.sentences = new SuccessSentences(w, success, evaluation.plan().multiplicity());
        this.references = new ReferenceSentences(w);
        this.adjusted = w.say("adjusted." + evaluation.plan().multiplicity().name());
    }

    List<Block> tables() {
        List<Block> blocks = new ArrayList<>();
        if (!success.pairs().isEmpty()) {
            blocks.add(pairs());
        }
        if (!success.references().isEmpty()) {
            blocks.add(references());
        }
        return blocks;
    }

    private Table pairs() {
        TableDraft draft = new TableDraft(w.say("pairs.table"))
                .words(w.say("pairs.column"))
                .figures(
                        w.say("pairs.difference"),
                        w.say("column.interval", w.level()),
                        w.say("column.p"),
                        w.say("column.p-adjusted"))
                .words(w.say("column.shown"));
        for (ApproachPair pair : success.pairs()) {
            draft.row(
                    cells.word(w.say(
                            "pairs.pair",
                            w.name(pair.first().label()),
                            w.name(pair.second().label()))),
                    points(pair.difference().estimate()),
                    cells.word(w.figures().pointsRange(pair.difference().interval())),
                    cells.p(pair.pValue()),
                    cells.p(pair.adjustedPValue()),
                    shown(sentences.isShown(pair)));
        }
        draft.note(w.say("pairs.note", adjusted));
        success.byApproach().ifPresent(test -> draft.note(overall(test)));
        return draft.table();
    }

    private Cell points(double difference) {
        return Cell.of(w.figures().decimal(difference * 100, 1), difference * 100);
    }

    private Cell shown(boolean shown) {
        return cells.word(w.say(shown ? "shown.yes" : "shown.no"));
    }

    private String overall(Success.ByApproach test) {
        String pearson = w.say(
                "pairs.overall",
                w.figures().statistic(test.chiSquare().chiSquare()),
                w.figures().decimal(test.chiSquare().df(), 0),
                w.figures().p(test.chiSquare().pValue()),
                w.figures().statistic(test.chiSquare().cramersV()));
        return test.fisher()
                .value()
                .map(fisher -> pearson + " " + w.say("pairs.fisher", w.figures().p(fisher.pValue())))
                .orElse(pearson);
    }

    private Table references() {
        TableDraft draft = new TableDraft(w.say("reference.table"))
                .words(w.say("reference.column"))
                .figures(
                        w.say("reference.rate"),
                        w.say("pairs.difference"),
                        w.say("column.interval", w.level()),
                        w.say("column.p"))
                .words(w.say("column.shown"));
        for (ReferenceDifference reference : success.references()) {
            draft.row(
                    cells.word(w.name(reference.reference().label())),
                    cells.word(references.rate(reference.reference())),
                    points(reference.difference()),
                    cells.word(w.figures().pointsRange(reference.interval())),
                    cells.p(reference.pValue()),
                    shown(references.isShown(reference)));
        }
        return draft.note(w.say("reference.note")).table();
    }
}
