package nl.fnb.report.narrative;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.fnb.report.chart.AxisText;
import nl.fnb.report.chart.ChartText;
import nl.fnb.report.chart.ForestChart;
import nl.fnb.report.chart.ForestEstimate;
import nl.fnb.report.chart.ForestLegend;
import nl.fnb.report.chart.ForestRow;
import nl.fnb.report.chart.PointInterval;
import nl.fnb.report.chart.RowText;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Figure;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.Direction;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.OutcomeComparison;
import nl.fnb.stats.Interval;
import nl.fnb.stats.equivalence.Equivalence;

/**
 * The differences with their intervals and margins, in standard deviations of the pre-measurement so that outcomes share
 * an axis; one figure for the outcomes where lower is better and one for those where higher is.
 */
final class ForestFigure {

    private final Wording w;
    private final CellText cells;
    private final Evaluation evaluation;

    ForestFigure(Wording w, Evaluation evaluation) {
        this.w = w;
        this.cells = new CellText(w);
        this.evaluation = evaluation;
    }

    Optional<Figure> figure(Direction better) {
        List<OutcomeComparison> drawn = evaluation.outcomes().comparisons().stream()
                .filter(c -> c.outcome().better() == better && c.pooledSd() > 0)
                .toList();
        return drawn.isEmpty() ? Optional.empty() : Optional.of(figure(better, drawn));
    }

    private Figure figure(Direction better, List<OutcomeComparison> drawn) {
        String side = better.name().toLowerCase(Locale.ROOT);
        List<ForestRow> rows = drawn.stream().map(this::row).toList();
        List<String> heard = drawn.stream().map(this::heard).toList();
        ChartText text =
                new ChartText(w.say("forest.chart-title-" + side), w.say("forest.chart-alt", w.joinLong(heard)));
        AxisText axis = new AxisText(w.say("forest.axis"), x -> w.figures().plain(x));
        ForestLegend legend = new ForestLegend(
                w.say("forest.below-" + side),
                w.say("forest.above-" + side),
                w.say("forest.outer", w.level()),
                w.say("forest.inner", innerLevel()),
                w.say("forest.margin"));
        return new Figure(
                "forest-" + side,
                w.say("forest.caption-" + side, w.level(), innerLevel()),
                new ForestChart(text, rows, axis, legend),
                table(drawn));
    }

    private String innerLevel() {
        return w.figures().level(1 - 2 * evaluation.plan().alpha());
    }

    private ForestRow row(OutcomeComparison c) {
        Interval outer = c.difference().interval();
        Interval inner = inner(c);
        double sd = c.pooledSd();
        int digits = Digits.of(c);
        RowText text = new RowText(
                w.heading(c.outcome().label()),
                w.say(
                        "forest.n",
                        w.figures().count(c.preTreated().n()),
                        w.figures().count(c.preControl().n())),
                VerdictWords.of(w, c.verdict()),
                w.say(
                        "forest.detail",
                        w.figures().decimal(c.difference().estimate(), digits),
                        w.figures().range(outer, digits)));
        PointInterval drawn = new PointInterval(c.difference().estimate() / sd, outer.low() / sd, outer.high() / sd);
        ForestRow row = ForestRow.of(text, new ForestEstimate(drawn, inner.low() / sd, inner.high() / sd));
        return c.outcome().margin().map(row::withMargin).orElse(row);
    }

    /** The interval at 1 - 2 alpha, which does not depend on the margin. */
    private Interval inner(OutcomeComparison c) {
        return c.equivalence()
                .map(Equivalence.Result::interval)
                .orElseGet(() -> Equivalence.withMargin(c.pooledSd())
                        .withLevel(evaluation.plan().alpha())
                        .test(
                                c.difference().estimate(),
                                c.difference().standardError(),
                                c.difference().df())
                        .interval());
    }

    private String heard(OutcomeComparison c) {
        int digits = Digits.of(c);
        return w.say(
                "forest.heard",
                w.name(c.outcome().label()),
                VerdictWords.of(w, c.verdict()),
                w.figures().decimal(c.difference().estimate(), digits),
                w.figures().interval(c.difference().interval(), digits));
    }

    private Table table(List<OutcomeComparison> drawn) {
        TableDraft draft = new TableDraft(w.say("forest.table"))
                .words(w.say("column.outcome"))
                .figures(
                        w.say("forest.column"),
                        w.say("column.interval", w.level()),
                        w.say("column.interval", innerLevel()),
                        w.say("forest.column-margin"))
                .words(w.say("column.verdict"));
        for (OutcomeComparison c : drawn) {
            double sd = c.pooledSd();
            draft.row(
                    cells.word(w.heading(c.outcome().label())),
                    cells.decimal(c.difference().estimate() / sd, 2),
                    scaled(c.difference().interval(), sd),
                    scaled(inner(c), sd),
                    c.outcome()
                            .margin()
                            .map(m -> Cell.of(w.figures().plain(m), m))
                            .orElseGet(() -> Cell.of(w.say("cell.nothing"))),
                    cells.word(VerdictWords.of(w, c.verdict())));
        }
        return draft.note(w.say("forest.note")).table();
    }

    private Cell scaled(Interval interval, double sd) {
        return cells.word(w.figures().range(interval.low() / sd, interval.high() / sd, 2));
    }
}
