package nl.fnb.report.narrative;

import java.util.List;
import nl.fnb.domain.Study;
import nl.fnb.report.disclosure.Publication;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.Cell;
import nl.fnb.report.evaluation.ResultKey;
import nl.fnb.report.evaluation.Verdict;

/** The published figures of outcomes as tables. */
final class PublicOutcomeTables {

    private final Wording w;
    private final Publication publication;
    private final PublicCells cells;
    private final PublicNames names;

    PublicOutcomeTables(Wording w, Publication publication, Study study) {
        this.w = w;
        this.publication = publication;
        this.cells = new PublicCells(w, publication);
        this.names = new PublicNames(w, publication.plan(), study);
    }

    List<Block> outcomes() {
        TableDraft draft = new TableDraft(w.say("differences.table"))
                .words(w.say("column.outcome"))
                .figures(
                        w.say("public.n"),
                        w.say("differences.difference"),
                        w.say("column.interval", w.level()),
                        w.say("column.p"))
                .words(w.say("column.verdict"));
        for (ResultKey key : publication.keys("outcome_comparison")) {
            String treated = cells.count(key, "n_treated").text();
            draft.row(
                    Cell.of(names.outcome(key.outcome())),
                    Cell.of(w.say(
                            "forest.n", treated, cells.count(key, "n_control").text())),
                    cells.decimal(key, "difference"),
                    cells.interval(key, "ci_low", "ci_high", 1, 2),
                    cells.p(key, "p"),
                    verdict(key.outcome()));
        }
        return draft.isEmpty()
                ? List.of()
                : List.of(draft.note(w.say("differences.note")).table());
    }

    private Cell verdict(String outcome) {
        return publication
                .text(ResultKey.treated("outcome_verdict", outcome), "verdict")
                .map(word -> Cell.of(VerdictWords.of(w, Verdict.valueOf(word))))
                .orElseGet(cells::hidden);
    }

    List<Block> measures() {
        TableDraft draft = new TableDraft(w.say("rare.table"))
                .words(w.say("rare.column"))
                .figures(
                        w.say("public.events"),
                        w.say("public.at-risk"),
                        w.say("column.interval", w.level()),
                        w.say("rare.not-at-risk"));
        for (ResultKey key : publication.keys("binary_outcome")) {
            draft.heading(w.say(
                    "item", names.outcome(key.outcome()), verdict(key.outcome()).text()));
            for (String group : List.of("treated", "control")) {
                draft.part(
                        Cell.of(w.say("group." + group)),
                        cells.count(key, "events_" + group),
                        cells.count(key, "n_" + group),
                        cells.interval(key, "ci_low_" + group, "ci_high_" + group, 100, 1),
                        cells.count(key, "not_at_risk_" + group));
            }
        }
        return draft.isEmpty()
                ? List.of()
                : List.of(draft.note(w.say("public.measures-note")).table());
    }

    List<Block> moderation() {
        TableDraft draft = new TableDraft(w.say("public.moderation"))
                .words(w.say("moderation.column"))
                .figures(
                        w.say("column.f"),
                        w.say("column.p"),
                        w.say("column.p-adjusted"),
                        w.say("moderation.change", w.level()));
        String outcome = "";
        for (ResultKey key : moderators()) {
            if (!key.outcome().equals(outcome)) {
                draft.heading(names.outcome(key.outcome()));
            }
            outcome = key.outcome();
            draft.part(
                    Cell.of(names.variable(key.term())),
                    cells.decimal(key, "f"),
                    cells.p(key, "p"),
                    cells.p(key, "p_adjusted"),
                    change(key));
        }
        return draft.isEmpty() ? List.of() : List.of(draft.table());
    }

    private Cell change(ResultKey key) {
        String interval = cells.interval(key, "ci_low", "ci_high", 1, 2).text();
        return publication.figure(key, "difference").isPresent()
                ? Cell.of(w.say(
                        "moderation.cell", cells.decimal(key, "difference").text(), interval))
                : cells.hidden();
    }

    /** Those of one outcome together. */
    private List<ResultKey> moderators() {
        List<ResultKey> keys = publication.keys("moderation");
        return publication.plan().outcomes().stream()
                .flatMap(o -> keys.stream().filter(key -> key.outcome().equals(o.id())))
                .toList();
    }
}
