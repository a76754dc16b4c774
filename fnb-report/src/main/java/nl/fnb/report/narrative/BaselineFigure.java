package nl.fnb.report.narrative;

import java.util.List;
import java.util.OptionalDouble;
import nl.fnb.report.chart.AxisText;
import nl.fnb.report.chart.BalanceChart;
import nl.fnb.report.chart.BalanceLimit;
import nl.fnb.report.chart.BalanceRow;
import nl.fnb.report.chart.ChartText;
import nl.fnb.report.chart.RowText;
import nl.fnb.report.document.Figure;
import nl.fnb.report.evaluation.BaselineRow;
import nl.fnb.report.evaluation.Evaluation;

/** The standardised differences before the plan as points, above the table that gives them. */
final class BaselineFigure {

    private final Wording w;
    private final Evaluation evaluation;
    private final BaselineSentences groups;

    BaselineFigure(Wording w, Evaluation evaluation) {
        this.w = w;
        this.evaluation = evaluation;
        this.groups = new BaselineSentences(w, evaluation);
    }

    Figure figure() {
        String slight = w.figures().plain(BaselineSentences.SLIGHT);
        String large = w.figures().plain(BaselineSentences.LARGE);
        ChartText text = new ChartText(
                w.say("baseline.chart-title"), w.say("baseline.chart-alt", slight, large, groups.alike()));
        List<BalanceRow> rows =
                evaluation.baseline().rowsByVariable().stream().map(this::row).toList();
        List<BalanceLimit> limits = List.of(
                new BalanceLimit(BaselineSentences.SLIGHT, w.say("baseline.line-slight", slight)),
                new BalanceLimit(BaselineSentences.LARGE, w.say("baseline.line-large", large)));
        AxisText axis = new AxisText(w.say("baseline.axis"), d -> w.figures().plain(d));
        return new Figure(
                "baseline-chart",
                w.say("baseline.caption"),
                new BalanceChart(text, rows, axis, limits),
                new BaselineTable(w, evaluation).table());
    }

    private BalanceRow row(BaselineRow row) {
        OptionalDouble difference =
                row.standardisedDifference().map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
        String value =
                row.standardisedDifference().map(d -> w.figures().statistic(d)).orElseGet(() -> w.say("cell.none"));
        return new BalanceRow(RowText.of(groups.heading(row), value), difference);
    }
}
