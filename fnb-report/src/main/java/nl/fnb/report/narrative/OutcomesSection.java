package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.Callout;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import nl.fnb.report.evaluation.Direction;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.Verdict;

/** The measured outcomes beside regular care. */
final class OutcomesSection {

    private final Wording w;
    private final Evaluation evaluation;

    OutcomesSection(Wording w, Evaluation evaluation) {
        this.w = w;
        this.evaluation = evaluation;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        boolean planned = evaluation.plan().outcomes().stream().anyMatch(o -> o instanceof Outcome.Continuous);
        if (!planned) {
            blocks.add(new Paragraph(w.say("outcomes.none-measured")));
            return Section.of("outcomes", w.say("outcomes.title"), blocks);
        }
        blocks.add(new Paragraph(new GroupSentences(w, evaluation).compared()));
        new OutcomeFindings(w, evaluation).measured().ifPresent(blocks::add);
        if (!evaluation.outcomes().comparisons().isEmpty()) {
            addFigures(blocks);
        }
        return Section.of("outcomes", w.say("outcomes.title"), blocks);
    }

    private void addFigures(List<Block> blocks) {
        long tested = evaluation.verdicts().byOutcome().values().stream()
                .filter(verdict -> verdict != Verdict.NOT_TESTED)
                .count();
        if (tested > 1) {
            blocks.add(new Callout(
                    w.say("outcomes.many-title"),
                    w.say(
                            "outcomes.many",
                            w.count("outcome", tested),
                            w.figures().plain(evaluation.plan().alpha()))));
        }
        ForestFigure forest = new ForestFigure(w, evaluation);
        forest.figure(Direction.LOWER).ifPresent(blocks::add);
        forest.figure(Direction.HIGHER).ifPresent(blocks::add);
        OutcomeTables tables = new OutcomeTables(w, evaluation);
        blocks.addAll(new ChangeFigure(w, evaluation).figures());
        blocks.add(tables.differences());
        tables.equivalence().ifPresent(blocks::add);
    }
}
