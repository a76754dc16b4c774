package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Family;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.BulletList;
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
                List.of(new Paragraph(intro()), new Paragraph(reading())),
                List.of(
                        part("question-success", "question.success", successAndTime()),
                        part("question-outcomes", "question.outcomes", outcomes()),
                        part("question-moderation", "question.moderation", List.of(paragraph(moderation()))),
                        part("reach", "reach.title", reach())));
    }

    private Section part(String id, String title, List<Block> blocks) {
        return Section.of(id, w.say(title), blocks);
    }

    private String reading() {
        return w.say(
                "summary.reading",
                w.level(),
                w.figures().plain(evaluation.plan().alpha()));
    }

    private static Block paragraph(String text) {
        return new Paragraph(text);
    }

    private String intro() {
        String about = w.say(
                "summary.intro",
                w.count("family", evaluation.flow().families()),
                w.count("organisation", organisations()));
        return evaluation.plan().isDefault() ? about + " " + w.say("summary.default-plan") : about;
    }

    /** Those that have families in the study. */
    private long organisations() {
        return evaluation.study().families().stream()
                .map(Family::organisation)
                .distinct()
                .count();
    }

    private List<Block> successAndTime() {
        SuccessSentences success =
                new SuccessSentences(w, evaluation.success(), evaluation.plan().multiplicity());
        List<Block> blocks = new ArrayList<>(List.of(paragraph(success.overall())));
        new RepeatedOffers(w, evaluation.study()).sentence().ifPresent(text -> blocks.add(paragraph(text)));
        success.oneApproach().ifPresent(text -> blocks.add(paragraph(text)));
        list(blocks, "success.by-approach", success.byApproach());
        success.approachCaution().ifPresent(text -> blocks.add(paragraph(text)));
        success.test().ifPresent(text -> blocks.add(paragraph(text)));
        success.pairsIntro().ifPresent(text -> blocks.add(paragraph(text)));
        if (!success.pairs().isEmpty()) {
            blocks.add(new BulletList(success.pairs()));
        }
        List<String> references =
                new ReferenceSentences(w).of(evaluation.success().references());
        if (!references.isEmpty()) {
            blocks.add(paragraph(String.join(" ", references)));
        }
        addWeeks(blocks);
        return blocks;
    }

    private void list(List<Block> blocks, String intro, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(paragraph(w.say(intro)));
            blocks.add(new BulletList(items));
        }
    }

    private void addWeeks(List<Block> blocks) {
        WeeksSentences weeks = new WeeksSentences(w, evaluation.durations());
        blocks.add(paragraph(weeks.toPlan() + " " + weeks.toRefrain()));
        list(blocks, "weeks.by-approach", weeks.byApproach());
        weeks.test().ifPresent(text -> blocks.add(paragraph(text)));
        SuccessSection.addPairs(blocks, new WeeksPairs(w, evaluation.durations()));
        new TimeToPlanSentences(w, evaluation.timeToPlan()).quarter().ifPresent(text -> blocks.add(paragraph(text)));
    }

    private List<Block> outcomes() {
        List<Block> blocks = new ArrayList<>(List.of(paragraph(new GroupSentences(w, evaluation).compared())));
        OutcomeFindings findings = new OutcomeFindings(w, evaluation);
        findings.inShort().ifPresent(text -> blocks.add(paragraph(text)));
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
        Optional<String> different = new BaselineSentences(w, evaluation).different();
        different.ifPresent(text -> blocks.add(new Callout(w.say("baseline.callout"), text)));
        return blocks;
    }
}
