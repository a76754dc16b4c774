package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.domain.Study;
import nl.fnb.report.disclosure.Publication;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.Cell;
import nl.fnb.report.evaluation.ResultKey;

/** The published figures of families, success and weeks as tables. */
final class PublicTables {

    private static final String FLOW = "flow";
    private static final String PLAN = "family_group_plan";

    private final Wording w;
    private final Publication publication;
    private final PublicCells cells;
    private final PublicNames names;

    PublicTables(Wording w, Publication publication, Study study) {
        this.w = w;
        this.publication = publication;
        this.cells = new PublicCells(w, publication);
        this.names = new PublicNames(w, publication.plan(), study);
    }

    List<Block> flow() {
        ResultKey all = new ResultKey(FLOW, PLAN, "families", ResultKey.ALL);
        TableDraft draft =
                new TableDraft(w.say("flow.table")).words(w.say("flow.step")).figures(w.say("column.number"));
        count(draft, "flow.row-families", all, "families");
        count(draft, "flow.row-offered", all, "offered");
        count(draft, "flow.row-plan", all, "plan_made");
        count(draft, "flow.row-refrained", all, "refrained");
        count(draft, "flow.row-ongoing", all, "ongoing");
        for (String group : List.of("treated", "control")) {
            ResultKey key = new ResultKey(FLOW, PLAN, "group", group.equals("treated") ? "TREATED" : "CONTROL");
            count(draft, "flow.row-" + group, key, "compared");
            count(draft, "flow.row-before", key, "measured_pre");
            count(draft, "flow.row-after", key, "measured_post");
            count(draft, "flow.row-on-schedule", key, "post_on_schedule");
            count(draft, "flow.row-both", key, "measured_both");
        }
        return List.of(draft.table());
    }

    private void count(TableDraft draft, String name, ResultKey key, String statistic) {
        draft.row(Cell.of(w.say(name)), cells.count(key, statistic));
    }

    List<Block> baseline() {
        TableDraft draft = new TableDraft(w.say("baseline.table"))
                .words(w.say("baseline.characteristic"))
                .figures(w.say("group.treated"), w.say("group.control"), w.say("baseline.difference"));
        String variable = "";
        for (ResultKey key : publication.keys("baseline")) {
            boolean level = !key.level().equals(ResultKey.ALL);
            if (level && !key.outcome().equals(variable)) {
                draft.heading(names.variable(key.outcome()));
            }
            variable = key.outcome();
            Cell name = Cell.of(level ? names.level(key) : names.variable(key.outcome()));
            Cell difference = cells.decimal(key, "standardised_difference");
            Cell[] row = {name, characteristic(key, "treated"), characteristic(key, "control"), difference};
            if (level) {
                draft.part(row);
            } else {
                draft.row(row);
            }
        }
        return draft.isEmpty()
                ? List.of()
                : List.of(draft.note(w.say("public.baseline-note")).table());
    }

    private Cell characteristic(ResultKey key, String group) {
        String n = cells.count(key, "n_" + group).text();
        if (publication.figure(key, "proportion_" + group).isPresent()) {
            return Cell.of(
                    w.say("public.of", cells.percent(key, "proportion_" + group).text(), n));
        }
        return publication.figure(key, "mean_" + group).isPresent()
                ? Cell.of(w.say(
                        "public.mean",
                        cells.decimal(key, "mean_" + group).text(),
                        cells.decimal(key, "sd_" + group).text(),
                        n))
                : cells.hidden();
    }

    List<Block> rates() {
        List<Block> blocks = new ArrayList<>();
        TableDraft rates = new TableDraft(w.say("success.table"))
                .words(w.say("column.approach"))
                .figures(
                        w.say("success.column-ended"),
                        w.say("success.column-plans"),
                        w.say("success.column-rate"),
                        w.say("column.interval", w.level()));
        for (ResultKey key : publication.keys("success_rate")) {
            rates.row(
                    Cell.of(names.approach(key.level())),
                    cells.count(key, "offered"),
                    cells.count(key, "successes"),
                    cells.percent(key, "proportion"),
                    cells.interval(key, "ci_low", "ci_high", 100, 1));
        }
        blocks.add(rates.note(w.say("public.rates-note")).table());
        pairs(blocks);
        return blocks;
    }

    private void pairs(List<Block> blocks) {
        TableDraft draft = new TableDraft(w.say("pairs.table"))
                .words(w.say("pairs.column"))
                .figures(
                        w.say("pairs.difference"),
                        w.say("column.interval", w.level()),
                        w.say("column.p"),
                        w.say("column.p-adjusted"));
        for (ResultKey key : publication.keys("success_rate_pairwise")) {
            draft.row(
                    Cell.of(names.pair(key.level())),
                    cells.points(key, "risk_difference"),
                    cells.interval(key, "ci_low", "ci_high", 100, 1),
                    cells.p(key, "p"),
                    cells.p(key, "p_adjusted"));
        }
        if (!draft.isEmpty()) {
            blocks.add(draft.table());
        }
    }

    List<Block> weeks() {
        TableDraft draft = new TableDraft(w.say("weeks.table"))
                .words(w.say("column.approach"))
                .figures(w.say("column.n"), w.say("column.mean"), w.say("column.sd"), w.say("column.median"));
        for (String analysis : List.of("weeks_to_plan", "weeks_to_refrain")) {
            draft.heading(w.say(analysis.endsWith("plan") ? "weeks.rows-plan" : "weeks.rows-refrain"));
            for (ResultKey key : publication.keys(analysis)) {
                draft.part(
                        Cell.of(names.approach(key.level())),
                        cells.count(key, "n"),
                        cells.decimal(key, "mean"),
                        cells.decimal(key, "sd"),
                        cells.decimal(key, "median"));
            }
        }
        return List.of(draft.table());
    }
}
