package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.domain.Approach;
import nl.fnb.report.chart.AxisText;
import nl.fnb.report.chart.ChartText;
import nl.fnb.report.chart.IntervalChart;
import nl.fnb.report.chart.IntervalRow;
import nl.fnb.report.chart.Mark;
import nl.fnb.report.chart.PointInterval;
import nl.fnb.report.chart.RowText;
import nl.fnb.report.document.Figure;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.Success;
import nl.fnb.stats.Interval;

/** The success rates with their intervals, as a chart and as a table. */
final class SuccessFigure {

    private final Wording w;
    private final CellText cells;
    private final Success success;

    SuccessFigure(Wording w, Success success) {
        this.w = w;
        this.cells = new CellText(w);
        this.success = success;
    }

    Figure figure() {
        ChartText text = new ChartText(w.say("success.chart-title"), w.say("success.chart-alt", w.joinLong(heard())));
        List<IntervalRow> rows = new ArrayList<>();
        for (int i = 0; i < success.rates().size(); i++) {
            rows.add(row(success.rates().get(i), Mark.ofGroup(i == 0 ? 3 : i - 1)));
        }
        AxisText axis = new AxisText(w.say("success.axis"), share -> w.figures().wholePercent(share));
        return new Figure(
                "success-chart", w.say("success.caption", w.level()), new IntervalChart(text, rows, axis), table());
    }

    private List<String> heard() {
        return success.rates().stream()
                .map(rate -> w.say(
                        "item",
                        name(rate),
                        rate.interval()
                                .map(i -> w.figures().rate(rate.tally(), i.interval()))
                                .orElseGet(() -> w.figures().counts(rate.tally()))))
                .toList();
    }

    private String name(Success.Rate rate) {
        return rate.approach().map(Approach::label).map(w::name).orElseGet(() -> w.say("approach.all"));
    }

    private IntervalRow row(Success.Rate rate, Mark mark) {
        String note = w.figures().counts(rate.tally());
        if (rate.interval().isEmpty()) {
            return IntervalRow.withoutEstimate(new RowText(name(rate), note, w.say("cell.none"), ""));
        }
        Interval interval = rate.interval().get().interval();
        double share = rate.tally().proportion();
        RowText text = new RowText(
                name(rate), note, w.figures().percent(share), w.figures().percents(interval));
        return IntervalRow.of(text, mark, new PointInterval(share, interval.low(), interval.high()));
    }

    private Table table() {
        TableDraft draft = new TableDraft(w.say("success.table"))
                .words(w.say("column.approach"))
                .figures(
                        w.say("success.column-ended"),
                        w.say("success.column-plans"),
                        w.say("success.column-rate"),
                        w.say("column.interval", w.level()),
                        w.say("success.column-ongoing"));
        for (Success.Rate rate : success.rates()) {
            draft.row(
                    cells.word(name(rate)),
                    cells.count(rate.tally().trials()),
                    cells.count(rate.tally().successes()),
                    cells.percent(rate.tally()),
                    cells.percents(rate.interval().map(i -> i.interval())),
                    cells.count(rate.ongoing()));
        }
        boolean small = success.rates().stream()
                .anyMatch(r -> SmallNumbers.isSmall(r.tally().trials()));
        if (small) {
            draft.note(w.say("success.table-caution", w.figures().count(SmallNumbers.LEAST)));
        }
        return draft.table();
    }
}
