package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.Callout;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import nl.fnb.report.evaluation.Evaluation;

/** The three questions and their answers, first of all. */
final class SummarySection {

    private final Wording w;
    private final Evaluation evaluation;

    SummarySection(Wording w, Evaluation evaluation) {
        this.w = w;
        this.evaluation = evaluation;
    }

    Section section() {
        return new Section(
                "summary",
                w.say("summary.title"),
                List.of(new Paragraph(intro()), new Paragraph(w.say("summary.reading", w.level()))),
                List.of(
                        part("question-success", "question.success", successAndTime()),
                        part("question-outcomes", "question.outcomes", outcomes()),
                        part("question-moderation", "question.moderation", List.of(paragraph(moderation()))),
                        part("reach", "reach.title", reach())));
    }

    private Section part(String id, String title, List<Block> blocks) {
        return Section.of(id, w.say(title), blocks);
    }

    private static Block paragraph(String text) {
        return new Paragraph(text);
    }

    private String intro() {
        return w.say(
                "summary.intro",
                w.count("family", evaluation.flow().families()),
                w.count("organisation", evaluation.study().organisations().size()));
    }

    private List<Block> successAndTime() {
        SuccessSentences success =
                new SuccessSentences(w, evaluation.success(), evaluation.plan().multiplicity());
        List<String> rates = new ArrayList<>(List.of(success.overall()));
        success.byApproach().ifPresent(rates::add);
        success.test().ifPresent(rates::add);
        success.pairs().ifPresent(rates::add);
        List<Block> blocks = new ArrayList<>(List.of(paragraph(String.join(" ", rates))));
        List<String> references =
                new ReferenceSentences(w).of(evaluation.success().references());
        if (!references.isEmpty()) {
            blocks.add(paragraph(String.join(" ", references)));
        }
        blocks.add(paragraph(weeks()));
        return blocks;
    }

    private String weeks() {
        WeeksSentences weeks = new WeeksSentences(w, evaluation.durations());
        List<String> sentences = new ArrayList<>(List.of(weeks.toPlan(), weeks.toRefrain()));
        weeks.byApproach().ifPresent(sentences::add);
        weeks.test().ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private List<Block> outcomes() {
        List<Block> blocks = new ArrayList<>(List.of(paragraph(new GroupSentences(w, evaluation).compared())));
        OutcomeFindings findings = new OutcomeFindings(w, evaluation);
        findings.summary().ifPresent(blocks::add);
        if (evaluation.plan().outcomes().isEmpty()) {
            blocks.add(paragraph(w.say("outcomes.none-planned")));
        }
        return blocks;
    }

    private String moderation() {
        return new ModerationSentences(w, evaluation).summary();
    }

    private List<Block> reach() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(w.say("reach.design")));
        Optional<String> different = new GroupSentences(w, evaluation).different();
        different.ifPresent(text -> blocks.add(new Callout(w.say("baseline.callout"), text)));
        return blocks;
    }
}
