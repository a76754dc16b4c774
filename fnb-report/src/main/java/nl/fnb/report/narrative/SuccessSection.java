package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.BulletList;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import nl.fnb.report.evaluation.Evaluation;

/** How often an offer leads to a plan, and how long that takes. */
final class SuccessSection {

    private final Wording w;
    private final Evaluation evaluation;
    private final OrganisationTables organisations;

    SuccessSection(Wording w, Evaluation evaluation) {
        this.w = w;
        this.evaluation = evaluation;
        this.organisations = new OrganisationTables(w, evaluation.organisations());
    }

    Section section() {
        return new Section(
                "success",
                w.say("success.title"),
                List.of(),
                List.of(
                        Section.of("success-rate", w.say("success.rate-title"), rates()),
                        Section.of("weeks", w.say("weeks.title"), weeks()),
                        Section.of("time-to-plan", w.say("time.title"), timeToPlan())));
    }

    private List<Block> rates() {
        SuccessSentences sentences =
                new SuccessSentences(w, evaluation.success(), evaluation.plan().multiplicity());
        SuccessFigure figure = new SuccessFigure(w, evaluation.success());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(sentences.overall()));
        blocks.add(figure.figure());
        new RepeatedOffers(w, evaluation.study()).sentence().ifPresent(text -> blocks.add(new Paragraph(text)));
        sentences.oneApproach().ifPresent(text -> blocks.add(new Paragraph(text)));
        sentences.approachCaution().ifPresent(text -> blocks.add(new Paragraph(text)));
        boolean tested = evaluation.success().byApproach().isPresent();
        sentences
                .test()
                .map(text -> tested ? text + " " + w.say("success.no-cause") : text)
                .ifPresent(text -> blocks.add(new Paragraph(text)));
        blocks.addAll(new SuccessTables(w, evaluation).tables());
        organisations.rates().ifPresent(blocks::add);
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
        WeeksPairs pairs = new WeeksPairs(w, evaluation.durations());
        addPairs(blocks, pairs);
        pairs.missing().ifPresent(text -> blocks.add(new Paragraph(text)));
        pairs.table().ifPresent(blocks::add);
        organisations.weeks().ifPresent(blocks::add);
        return blocks;
    }

    /** The pairs that differ in weeks, or that none was shown to. */
    static void addPairs(List<Block> blocks, WeeksPairs pairs) {
        pairs.intro().ifPresent(text -> blocks.add(new Paragraph(text)));
        if (!pairs.shown().isEmpty()) {
            blocks.add(new BulletList(pairs.shown()));
        }
    }

    private List<Block> timeToPlan() {
        TimeToPlanSentences sentences = new TimeToPlanSentences(w, evaluation.timeToPlan());
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(sentences.intro())));
        if (!sentences.weeks().isEmpty()) {
            blocks.add(new BulletList(sentences.weeks()));
        }
        sentences.caution().ifPresent(text -> blocks.add(new Paragraph(text)));
        if (!sentences.byApproach().isEmpty()) {
            blocks.add(new Paragraph(sentences.byApproachIntro()));
            blocks.add(new BulletList(sentences.byApproach()));
        }
        sentences.approachCaution().ifPresent(text -> blocks.add(new Paragraph(text)));
        if (!sentences.tests().isEmpty()) {
            blocks.add(new Paragraph(String.join(" ", sentences.tests())));
        }
        new TimeToPlanFigure(w, evaluation.timeToPlan()).figure().ifPresent(blocks::add);
        return blocks;
    }
}
