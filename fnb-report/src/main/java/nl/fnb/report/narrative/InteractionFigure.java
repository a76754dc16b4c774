package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.fnb.report.chart.AxisText;
import nl.fnb.report.chart.ChartText;
import nl.fnb.report.chart.InteractionChart;
import nl.fnb.report.chart.InteractionGroup;
import nl.fnb.report.chart.Mark;
import nl.fnb.report.chart.PointInterval;
import nl.fnb.report.document.Figure;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.ModeratorEffect;
import nl.fnb.report.evaluation.ModeratorMean;
import nl.fnb.stats.Interval;
import nl.fnb.stats.model.Coefficient;

/** The means of both groups at the levels of a moderator that was shown to matter. */
final class InteractionFigure {

    private final Wording w;
    private final CellText cells;
    private final ModeratorEffect effect;
    private final int digits;

    InteractionFigure(Wording w, ModeratorEffect effect, int digits) {
        this.w = w;
        this.cells = new CellText(w);
        this.effect = effect;
        this.digits = digits;
    }

    Figure figure(String id) {
        List<String> levels = effect.means().stream().map(this::name).toList();
        List<InteractionGroup> groups = List.of(
                group("group.treated", 0, ModeratorMean::treated), group("group.control", 1, ModeratorMean::control));
        AxisText axis = new AxisText(
                w.say("interaction.axis", w.say("change.axis-" + OutcomeSentences.unit(effect.outcome()))),
                x -> w.figures().plain(x));
        InteractionChart chart = new InteractionChart(text(), levels, w.heading(effect.label()), groups, axis);
        return new Figure(id, w.say("interaction.caption", outcome(), moderator(), w.level()), chart, table());
    }

    private String outcome() {
        return w.heading(effect.outcome().label());
    }

    private String moderator() {
        return w.name(effect.label());
    }

    private String name(ModeratorMean mean) {
        if (mean.category().isPresent()) {
            return w.name(mean.category().get().label());
        }
        String number = mean.number().map(x -> w.figures().decimal(x, 1)).orElse("");
        return w.say("interaction." + mean.level(), number);
    }

    private InteractionGroup group(String key, int index, Function<ModeratorMean, Coefficient> of) {
        List<PointInterval> means = new ArrayList<>();
        for (ModeratorMean mean : effect.means()) {
            Coefficient predicted = of.apply(mean);
            Interval interval = predicted.interval();
            means.add(new PointInterval(predicted.estimate(), interval.low(), interval.high()));
        }
        return new InteractionGroup(w.say(key), Mark.ofGroup(index), means);
    }

    private ChartText text() {
        List<String> heard = effect.means().stream()
                .map(mean ->
                        w.say("interaction.heard", name(mean), predicted(mean.treated()), predicted(mean.control())))
                .toList();
        return new ChartText(
                w.say("interaction.chart-title", outcome(), moderator()),
                w.say("interaction.chart-alt", w.joinLong(heard)));
    }

    private String predicted(Coefficient mean) {
        return w.figures().decimal(mean.estimate(), digits);
    }

    private Table table() {
        TableDraft draft = new TableDraft(w.say("interaction.table", outcome(), moderator()))
                .words(w.heading(effect.label()))
                .figures(w.say("column.n"), w.say("column.mean"), w.say("column.interval", w.level()));
        for (ModeratorMean mean : effect.means()) {
            draft.heading(name(mean));
            part(draft, "group.treated", mean.treatedCount(), mean.treated());
            part(draft, "group.control", mean.controlCount(), mean.control());
        }
        return draft.note(w.say("interaction.note")).table();
    }

    private void part(TableDraft draft, String group, long n, Coefficient mean) {
        draft.part(
                cells.word(w.say(group)),
                cells.count(n),
                cells.decimal(mean.estimate(), digits),
                cells.word(w.figures().range(mean.interval(), digits)));
    }
}
