package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.BulletList;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.ModeratorEffect;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.stats.multiple.PAdjustment;

/** For whom the difference is larger or smaller. */
final class ModerationSection {

    private final Wording w;
    private final CellText cells;
    private final Evaluation evaluation;
    private final ModerationSentences sentences;
    private final NoteSentences notes;

    ModerationSection(Wording w, Evaluation evaluation) {
        this.w = w;
        this.cells = new CellText(w);
        this.evaluation = evaluation;
        this.sentences = new ModerationSentences(w, evaluation);
        this.notes = new NoteSentences(w, evaluation);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(sentences.summary()));
        if (!evaluation.moderation().effects().isEmpty()) {
            blocks.add(new Paragraph(w.say("moderation.reading")));
        }
        List<Section> parts = new ArrayList<>();
        for (Outcome outcome : evaluation.plan().outcomes()) {
            List<Block> found = blocks(outcome, parts.size() + 1);
            if (!found.isEmpty()) {
                parts.add(Section.of("moderation-" + (parts.size() + 1), w.heading(outcome.label()), found));
            }
        }
        return new Section("moderation", w.say("moderation.title"), blocks, parts);
    }

    private List<Block> blocks(Outcome outcome, int part) {
        List<ModeratorEffect> effects = evaluation.moderation().effects().stream()
                .filter(e -> e.outcome().id().equals(outcome.id()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        List<String> shown = sentences.shown(effects);
        if (!shown.isEmpty()) {
            blocks.add(new BulletList(shown));
        } else if (!effects.isEmpty()) {
            blocks.add(new Paragraph(w.say("moderation.outcome-none")));
        }
        if (!effects.isEmpty()) {
            blocks.add(table(outcome, effects));
        }
        blocks.addAll(figures(outcome, effects, part));
        List<String> missing = notes.moderators(outcome);
        if (!missing.isEmpty()) {
            blocks.add(new Paragraph(w.say("moderation.missing", w.joinLong(missing))));
        }
        return blocks;
    }

    /** The means at the levels of each characteristic that was shown to matter, where these are few enough to draw. */
    private List<Block> figures(Outcome outcome, List<ModeratorEffect> effects, int part) {
        int digits = evaluation.outcomes().comparisons().stream()
                .filter(c -> c.outcome().id().equals(outcome.id()))
                .findFirst()
                .map(Digits::of)
                .orElse(Digits.USUAL);
        List<Block> figures = new ArrayList<>();
        for (ModeratorEffect effect : effects) {
            if (!effect.means().isEmpty()) {
                String id = "interaction-" + part + "-" + (figures.size() + 1);
                figures.add(new InteractionFigure(w, effect, digits).figure(id));
            }
        }
        return figures;
    }

    private Table table(Outcome outcome, List<ModeratorEffect> effects) {
        TableDraft draft = new TableDraft(w.say("moderation.table", w.heading(outcome.label())))
                .words(w.say("moderation.column"))
                .figures(
                        w.say("column.n"),
                        w.say("column.f"),
                        w.say("column.p"),
                        w.say("column.p-adjusted"),
                        w.say("moderation.change", w.level()))
                .words(w.say("column.shown"));
        for (ModeratorEffect effect : effects) {
            draft.row(
                    cells.word(w.name(effect.label())),
                    cells.count(effect.n()),
                    f(effect),
                    cells.p(effect.test().pValue()),
                    cells.p(effect.adjustedPValue()),
                    change(effect),
                    cells.word(w.say(sentences.isShown(effect) ? "shown.yes" : "shown.no")));
        }
        return draft.note(note()).table();
    }

    /** A single test is what it is; of several the p-values are adjusted, the intervals not. */
    private String note() {
        boolean adjusted = evaluation.plan().multiplicity() != PAdjustment.NONE
                && evaluation.plan().moderators().size() > 1;
        String change = w.say("moderation.note");
        return adjusted ? change + " " + w.say("moderation.note-adjusted", sentences.adjusted()) : change;
    }

    private Cell f(ModeratorEffect effect) {
        return Cell.of(
                w.say(
                        "statistic.f",
                        w.figures().df(effect.test().df1()),
                        w.figures().df(effect.test().df2()),
                        w.figures().statistic(effect.test().f())),
                effect.test().f());
    }

    private Cell change(ModeratorEffect effect) {
        return effect.interaction()
                .map(i -> Cell.of(w.say(
                        "moderation.cell",
                        w.figures().decimal(i.estimate(), 2),
                        w.figures().range(i.interval(), 2))))
                .orElseGet(() -> Cell.of(w.say("cell.several")));
    }
}
