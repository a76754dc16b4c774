package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Approach;
import nl.fnb.domain.RefrainReason;
import nl.fnb.report.chart.ChartText;
import nl.fnb.report.chart.FlowBox;
import nl.fnb.report.chart.FlowChart;
import nl.fnb.report.document.Figure;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Flow;
import nl.fnb.report.evaluation.Success;

/** The way of the families through the study, as a chart and as a table. */
final class FlowFigure {

    private final Wording w;
    private final CellText cells;
    private final Flow flow;
    private final Success success;

    FlowFigure(Wording w, Evaluation evaluation) {
        this.w = w;
        this.cells = new CellText(w);
        this.flow = evaluation.flow();
        this.success = evaluation.success();
    }

    Figure figure() {
        ChartText text = new ChartText(
                w.say("flow.chart-title"),
                w.say(
                        "flow.chart-alt",
                        w.count("family", flow.families()),
                        w.count("offer", flow.offered()),
                        w.count("plan", flow.planMade()),
                        w.count("family", flow.treated().compared()),
                        w.count("family", flow.control().compared())));
        return new Figure("flow-chart", w.say("flow.caption"), new FlowChart(text, start()), table());
    }

    private FlowBox start() {
        return FlowBox.step(
                w.say("flow.box-families", w.count("family", flow.families())), List.of(), offers(), control());
    }

    private FlowBox offers() {
        List<FlowBox> next = new ArrayList<>();
        if (flow.refrained() > 0) {
            next.add(FlowBox.leaving(w.say("flow.box-refrained", w.figures().count(flow.refrained())), reasons()));
        }
        next.add(FlowBox.step(w.count("plan", flow.planMade()), List.of(), group("flow.box-treated", flow.treated())));
        return new FlowBox(FlowBox.Kind.STEP, w.count("offer", flow.offered()), offerLines(), next);
    }

    /** The offers of each approach that ended, and those that are still running. */
    private List<String> offerLines() {
        List<String> lines = new ArrayList<>();
        for (Success.Rate rate : success.approaches()) {
            lines.add(w.say(
                    "item",
                    rate.approach().map(Approach::label).map(w::name).orElseThrow(),
                    w.figures().count(rate.tally().trials())));
        }
        if (flow.ongoing() > 0) {
            lines.add(w.say("flow.line-ongoing", w.figures().count(flow.ongoing())));
        }
        return lines;
    }

    private FlowBox control() {
        return group("flow.box-control", flow.control());
    }

    private FlowBox group(String key, Flow.Group group) {
        List<String> lines = List.of(
                w.say("flow.line-before", w.figures().count(group.measuredBefore())),
                w.say("flow.line-after", w.figures().count(group.measuredAfter())),
                w.say("flow.line-both", w.figures().count(group.measuredBoth())));
        return FlowBox.step(w.say(key, w.count("family", group.compared())), lines);
    }

    private List<String> reasons() {
        List<String> lines = new ArrayList<>();
        flow.refrainedBy()
                .forEach((reason, n) ->
                        lines.add(w.say("item", name(reason), w.figures().count(n))));
        if (withoutReason() > 0) {
            lines.add(w.say("item", w.say("flow.no-reason"), w.figures().count(withoutReason())));
        }
        return lines;
    }

    private String name(RefrainReason reason) {
        return w.name(reason.label());
    }

    private long withoutReason() {
        long known = 0;
        for (long n : flow.refrainedBy().values()) {
            known += n;
        }
        return flow.refrained() - known;
    }

    private Table table() {
        TableDraft draft =
                new TableDraft(w.say("flow.table")).words(w.say("flow.step")).figures(w.say("column.number"));
        draft.row(cells.word(w.say("flow.row-families")), cells.count(flow.families()));
        draft.row(cells.word(w.say("flow.row-offered")), cells.count(flow.offered()));
        draft.part(cells.word(w.say("flow.row-plan")), cells.count(flow.planMade()));
        draft.part(cells.word(w.say("flow.row-refrained")), cells.count(flow.refrained()));
        for (Map.Entry<RefrainReason, Long> entry : flow.refrainedBy().entrySet()) {
            draft.part(cells.word(w.say("flow.row-reason", name(entry.getKey()))), cells.count(entry.getValue()));
        }
        if (withoutReason() > 0) {
            draft.part(cells.word(w.say("flow.row-reason", w.say("flow.no-reason"))), cells.count(withoutReason()));
        }
        if (flow.ongoing() > 0) {
            draft.row(cells.word(w.say("flow.row-ongoing")), cells.count(flow.ongoing()));
        }
        group(draft, "flow.row-treated", flow.treated());
        group(draft, "flow.row-control", flow.control());
        long others =
                flow.families() - flow.treated().compared() - flow.control().compared();
        draft.row(cells.word(w.say("flow.row-others")), cells.count(Math.max(0, others)));
        return draft.note(w.say("flow.note")).table();
    }

    private void group(TableDraft draft, String key, Flow.Group group) {
        draft.row(cells.word(w.say(key)), cells.count(group.compared()));
        draft.part(cells.word(w.say("flow.row-before")), cells.count(group.measuredBefore()));
        draft.part(cells.word(w.say("flow.row-after")), cells.count(group.measuredAfter()));
        draft.part(cells.word(w.say("flow.row-on-schedule")), cells.count(group.onSchedule()));
        draft.part(cells.word(w.say("flow.row-both")), cells.count(group.measuredBoth()));
    }
}
