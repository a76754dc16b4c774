package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.Callout;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Flow;

/** The families, their way through the study, and how alike the groups were. */
final class FamiliesSection {

    private final Wording w;
    private final Evaluation evaluation;
    private final GroupSentences groups;
    private final BaselineSentences baseline;

    FamiliesSection(Wording w, Evaluation evaluation) {
        this.w = w;
        this.evaluation = evaluation;
        this.groups = new GroupSentences(w, evaluation);
        this.baseline = new BaselineSentences(w, evaluation);
    }

    Section section() {
        return new Section(
                "families",
                w.say("families.title"),
                List.of(),
                List.of(
                        Section.of("flow", w.say("flow.title"), flow()),
                        Section.of("baseline", w.say("baseline.title"), baseline())));
    }

    private List<Block> flow() {
        Flow flow = evaluation.flow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(offers(flow)));
        List<String> measured = new ArrayList<>(List.of(groups.compared()));
        measured.addAll(groups.measured());
        groups.others().ifPresent(measured::add);
        blocks.add(new Paragraph(String.join(" ", measured)));
        List<String> uneven = groups.unevenlyMeasured();
        if (!uneven.isEmpty()) {
            blocks.add(new Callout(w.say("flow.uneven-title"), w.say("flow.uneven", w.join(uneven))));
        }
        blocks.add(new FlowFigure(w, evaluation).figure());
        return blocks;
    }

    private String offers(Flow flow) {
        String ended = flow.offered() == 0
                ? w.say("flow.no-offers")
                : w.say(
                        "flow.offers",
                        w.count("time", flow.offered()),
                        w.count("time", flow.planMade()),
                        w.count("time", flow.refrained()));
        return flow.ongoing() == 0 ? ended : ended + " " + w.choose("flow.ongoing", flow.ongoing());
    }

    private List<Block> baseline() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(w.say("baseline.intro") + " " + baseline.alike()));
        if (!evaluation.baseline().rowsByVariable().isEmpty()) {
            blocks.add(compared());
        }
        return blocks;
    }

    /** The table, with the differences drawn above it where there are any. */
    private Block compared() {
        return baseline.isKnown()
                ? new BaselineFigure(w, evaluation).figure()
                : new BaselineTable(w, evaluation).table();
    }
}
