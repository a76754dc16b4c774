package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import nl.fnb.report.evaluation.Evaluation;

/** How often an offer leads to a plan, and how long that takes. */
final class SuccessSection {

    private final Wording w;
    private final Evaluation evaluation;

    SuccessSection(Wording w, Evaluation evaluation) {
        this.w = w;
        this.evaluation = evaluation;
    }

    Section section() {
        return new Section(
                "success",
                w.say("success.title"),
                List.of(),
                List.of(
                        Section.of("success-rate", w.say("success.rate-title"), rates()),
                        Section.of("weeks", w.say("weeks.title"), weeks())));
    }

    private List<Block> rates() {
        SuccessSentences sentences =
                new SuccessSentences(w, evaluation.success(), evaluation.plan().multiplicity());
        SuccessFigure figure = new SuccessFigure(w, evaluation.success());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(sentences.overall()));
        blocks.add(figure.figure());
        sentences.oneApproach().ifPresent(text -> blocks.add(new Paragraph(text)));
        sentences.approachCaution().ifPresent(text -> blocks.add(new Paragraph(text)));
        sentences.test().ifPresent(text -> blocks.add(new Paragraph(text + " " + w.say("success.no-cause"))));
        blocks.addAll(new SuccessTables(w, evaluation).tables());
        return blocks;
    }

    private List<Block> weeks() {
        WeeksSentences sentences = new WeeksSentences(w, evaluation.durations());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(sentences.toPlan() + " " + sentences.toRefrain()));
        WeeksFigure figure = new WeeksFigure(w, evaluation.durations());
        blocks.add(figure.figure());
        sentences.test().ifPresent(text -> blocks.add(new Paragraph(text)));
        blocks.addAll(figure.tests());
        return blocks;
    }
}
