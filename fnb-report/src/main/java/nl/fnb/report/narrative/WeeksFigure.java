package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.fnb.domain.Approach;
import nl.fnb.report.chart.AxisText;
import nl.fnb.report.chart.ChartText;
import nl.fnb.report.chart.GroupedPointsChart;
import nl.fnb.report.chart.Mark;
import nl.fnb.report.chart.PointsLegend;
import nl.fnb.report.chart.PointsRow;
import nl.fnb.report.chart.RowText;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Figure;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.Durations;
import nl.fnb.report.evaluation.Weeks;
import nl.fnb.stats.Descriptives;
import nl.fnb.stats.group.OneWayAnova;

/** The weeks to a plan by approach, as a chart and as tables. */
final class WeeksFigure {

    private final Wording w;
    private final CellText cells;
    private final Durations durations;

    WeeksFigure(Wording w, Durations durations) {
        this.w = w;
        this.cells = new CellText(w);
        this.durations = durations;
    }

    Figure figure() {
        List<PointsRow> rows = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        List<Weeks> groups = durations.toPlan().size() > 1
                ? durations.toPlan().subList(1, durations.toPlan().size())
                : durations.toPlan();
        for (int i = 0; i < groups.size(); i++) {
            rows.add(row(groups.get(i), Mark.ofGroup(i)));
            heard.add(w.say("item", name(groups.get(i)), described(groups.get(i))));
        }
        ChartText text = new ChartText(w.say("weeks.chart-title"), w.say("weeks.chart-alt", w.joinLong(heard)));
        AxisText axis = new AxisText(w.say("weeks.axis"), weeks -> w.figures().plain(weeks));
        PointsLegend legend = new PointsLegend(
                w.say("weeks.legend-point"),
                w.say("weeks.legend-box"),
                w.say("weeks.legend-median"),
                w.say("weeks.legend-mean"));
        return new Figure(
                "weeks-chart", w.say("weeks.caption"), new GroupedPointsChart(text, rows, axis, legend), table());
    }

    private String name(Weeks weeks) {
        return weeks.approach().map(Approach::label).map(w::name).orElseGet(() -> w.say("approach.all"));
    }

    private String described(Weeks weeks) {
        return weeks.summary()
                .map(s -> w.say(
                        "weeks.heard",
                        w.figures().decimal(s.median(), 1),
                        w.figures().range(s.min(), s.max(), 1),
                        w.figures().count(s.n())))
                .orElseGet(() -> w.say("weeks.no-plan"));
    }

    private PointsRow row(Weeks weeks, Mark mark) {
        String note = w.say("n", w.figures().count(weeks.n()));
        String value = weeks.summary()
                .map(s -> w.say("weeks.value", w.figures().decimal(s.mean(), 1)))
                .orElseGet(() -> w.say("cell.none"));
        String range =
                weeks.summary().map(s -> w.figures().range(s.min(), s.max(), 1)).orElse("");
        List<Double> values = Arrays.stream(weeks.toArray()).boxed().toList();
        return new PointsRow(new RowText(name(weeks), note, value, range), mark, values);
    }

    private Table table() {
        TableDraft draft = new TableDraft(w.say("weeks.table"))
                .words(w.say("column.approach"))
                .figures(
                        w.say("column.n"),
                        w.say("column.mean"),
                        w.say("column.sd"),
                        w.say("column.median"),
                        w.say("column.min"),
                        w.say("column.max"));
        add(draft, "weeks.rows-plan", durations.toPlan());
        add(draft, "weeks.rows-refrain", durations.toRefrain());
        return draft.table();
    }

    private void add(TableDraft draft, String key, List<Weeks> groups) {
        for (Weeks weeks : groups) {
            Cell name = cells.word(weeks.approach().isEmpty() ? w.say(key) : name(weeks));
            Cell[] row = weeks.summary().map(s -> described(name, s)).orElseGet(() -> new Cell[] {
                name, cells.count(0), cells.none(), cells.none(), cells.none(), cells.none(), cells.none()
            });
            if (weeks.approach().isEmpty()) {
                draft.row(row);
            } else {
                draft.part(row);
            }
        }
    }

    private Cell[] described(Cell name, Descriptives s) {
        return new Cell[] {
            name,
            cells.count(s.n()),
            cells.decimal(s.mean(), 1),
            s.sd().isPresent() ? cells.decimal(s.sd().getAsDouble(), 1) : cells.none(),
            cells.decimal(s.median(), 1),
            cells.decimal(s.min(), 1),
            cells.decimal(s.max(), 1)
        };
    }

    /** The tests of the difference between the approaches; none where none could be done. */
    List<Block> tests() {
        TableDraft draft = new TableDraft(w.say("weeks.tests"))
                .words(w.say("column.test"))
                .figures(w.say("column.statistic"), w.say("column.p"));
        durations.welch().ifPresent(r -> draft.row(cells.word(w.say("weeks.test-welch")), f(r), cells.p(r.pValue())));
        durations.anova().ifPresent(r -> draft.row(cells.word(w.say("weeks.test-anova")), f(r), cells.p(r.pValue())));
        durations
                .kruskalWallis()
                .ifPresent(r -> draft.row(
                        cells.word(w.say("weeks.test-kruskal")),
                        Cell.of(w.say("statistic.h", w.figures().statistic(r.h())), r.h()),
                        cells.p(r.pValue())));
        return draft.isEmpty() ? List.of() : List.of(draft.table());
    }

    private Cell f(OneWayAnova.Result r) {
        return Cell.of(
                w.say(
                        "statistic.f",
                        w.figures().df(r.df1()),
                        w.figures().df(r.df2()),
                        w.figures().statistic(r.f())),
                r.f());
    }
}
