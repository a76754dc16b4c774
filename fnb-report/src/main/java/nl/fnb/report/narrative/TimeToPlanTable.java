package nl.fnb.report.narrative;

import java.util.Optional;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.Ending;
import nl.fnb.report.evaluation.TimeCourse;
import nl.fnb.report.evaluation.TimeToPlan;
import nl.fnb.stats.survival.GrayTest;
import nl.fnb.stats.survival.IncidenceCurve;

/** The shares by approach and week, as a table. */
final class TimeToPlanTable {

    private final Wording w;
    private final CellText cells;
    private final TimeToPlan time;
    private final TimeToPlanSentences sentences;

    TimeToPlanTable(Wording w, TimeToPlan time) {
        this.w = w;
        this.cells = new CellText(w);
        this.time = time;
        this.sentences = new TimeToPlanSentences(w, time);
    }

    Table table() {
        TableDraft draft = new TableDraft(w.say("time.table"))
                .words(w.say("time.column-week"))
                .figures(
                        w.say("time.column-plan"),
                        w.say("column.interval", w.level()),
                        w.say("time.column-refrained"),
                        w.say("column.interval", w.level()),
                        w.say("time.column-at-risk"),
                        w.say("time.column-known"));
        for (TimeCourse course : time.courses()) {
            draft.heading(
                    w.say("column.group", sentences.name(course), w.figures().count(course.n())));
            TimeToPlan.WEEKS.forEach(week -> draft.part(row(course, week)));
        }
        draft.note(w.say("time.note"));
        for (Ending ending : Ending.values()) {
            Optional.ofNullable(time.gray().get(ending)).ifPresent(gray -> draft.note(test(ending, gray)));
        }
        boolean few = time.courses().stream().anyMatch(course -> SmallNumbers.isSmall(course.n()));
        if (few) {
            draft.note(w.say("success.table-caution", w.figures().count(SmallNumbers.LEAST)));
        }
        return draft.table();
    }

    private Cell[] row(TimeCourse course, int week) {
        Optional<IncidenceCurve.Point> plan = course.at(Ending.PLAN, week);
        Optional<IncidenceCurve.Point> refrained = course.at(Ending.REFRAINED, week);
        return new Cell[] {
            cells.word(w.say("time.week", w.figures().count(week))),
            share(plan),
            cells.percents(plan.map(IncidenceCurve.Point::interval)),
            share(refrained),
            cells.percents(refrained.map(IncidenceCurve.Point::interval)),
            cells.count(course.atRisk(week)),
            cells.count(course.known(week))
        };
    }

    private Cell share(Optional<IncidenceCurve.Point> point) {
        return point.map(p -> Cell.of(w.figures().percent(p.estimate()), p.estimate()))
                .orElseGet(cells::none);
    }

    private String test(Ending ending, GrayTest.Result gray) {
        return w.say(
                "time.gray",
                w.say("time.panel-" + ending),
                w.figures().statistic(gray.chiSquare()),
                w.figures().decimal(gray.df(), 0),
                w.figures().p(gray.pValue()));
    }
}
