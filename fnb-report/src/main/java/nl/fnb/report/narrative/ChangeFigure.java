package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.fnb.report.chart.AxisText;
import nl.fnb.report.chart.Change;
import nl.fnb.report.chart.ChangeChart;
import nl.fnb.report.chart.ChangeLegend;
import nl.fnb.report.chart.ChangePanel;
import nl.fnb.report.chart.ChartText;
import nl.fnb.report.chart.Mark;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.Figure;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.OutcomeComparison;
import nl.fnb.report.evaluation.PairedValues;
import nl.fnb.stats.Moments;

/** Each outcome before and after, a line for each family and one for the mean of each group; the means are its data. */
final class ChangeFigure {

    private final Wording w;
    private final List<OutcomeComparison> comparisons;
    private final OutcomeTables tables;

    ChangeFigure(Wording w, Evaluation evaluation) {
        this.w = w;
        this.comparisons = evaluation.outcomes().comparisons();
        this.tables = new OutcomeTables(w, evaluation);
    }

    List<Block> figures() {
        List<Block> figures = new ArrayList<>();
        for (OutcomeComparison c : comparisons) {
            figures.add(figure("change-" + (figures.size() + 1), c));
        }
        return figures;
    }

    private Figure figure(String id, OutcomeComparison c) {
        List<ChangePanel> panels = List.of(
                panel("group.treated", 0, c, c.treated(), c.preTreated(), c.postTreated()),
                panel("group.control", 1, c, c.control(), c.preControl(), c.postControl()));
        ChangeLegend legend = new ChangeLegend(
                w.say("change.before"), w.say("change.after"), w.say("change.family"), w.say("change.mean"));
        AxisText axis = new AxisText(
                w.say("change.axis-" + OutcomeSentences.unit(c.outcome())),
                x -> w.figures().plain(x));
        ChangeChart chart = new ChangeChart(text(c, panels), panels, axis, legend);
        return new Figure(id, caption(c, chart), chart, tables.means(c));
    }

    private ChangePanel panel(
            String group, int index, OutcomeComparison c, PairedValues values, Moments pre, Moments post) {
        double[] before = values.before();
        double[] after = values.after();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            changes.add(new Change(before[i], after[i]));
        }
        int digits = Digits.of(c);
        return new ChangePanel(
                w.say("column.group", w.say(group), w.figures().count(values.n())),
                Mark.ofGroup(index),
                changes,
                new Change(pre.mean(), post.mean()),
                w.figures().decimal(pre.mean(), digits),
                w.figures().decimal(post.mean(), digits));
    }

    private ChartText text(OutcomeComparison c, List<ChangePanel> panels) {
        List<String> heard = panels.stream()
                .map(panel -> w.say("change.heard", panel.title(), panel.before(), panel.after()))
                .toList();
        return new ChartText(
                w.say("change.chart-title", w.heading(c.outcome().label())),
                w.say("change.chart-alt", w.joinLong(heard)));
    }

    private String caption(OutcomeComparison c, ChangeChart chart) {
        String lines = chart.showsMembers()
                ? w.say("change.lines")
                : w.say("change.no-lines", w.figures().count(ChangeChart.MOST_LINES));
        String better = w.say("better." + c.outcome().better().name().toLowerCase(Locale.ROOT));
        return w.say("change.caption", w.heading(c.outcome().label()), lines, better);
    }
}
