package nl.fnb.report.chart;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Timelines: one as a case worker has it, and any that a caller can pass. */
final class TimelineSamples {

    private TimelineSamples() {}

    static TimelineChart timeline() {
        return chart(
                row("Offer of a conference", "plan made", 0, TimelineSpan.between(0, 9.4), TimelineSpan.at(9.4)),
                row("Pre-measurement", "professional", 1, TimelineSpan.at(-0.6)),
                row("Post-measurement", "professional", 1, TimelineSpan.at(24)),
                row("Outpatient care", "2.5 hours a week", 2, TimelineSpan.between(-12, 6)),
                row("Supervision order", "", 3, TimelineSpan.since(15)));
    }

    static TimelineChart chart(TimelineRow... rows) {
        return new TimelineChart(
                new ChartText("Timeline of family F012", "A plan followed after 9.4 weeks."),
                List.of(rows),
                new AxisText("weeks since the offer", value -> Long.toString(Math.round(value))));
    }

    static TimelineRow row(String label, String note, int group, TimelineSpan... spans) {
        return new TimelineRow(new RowText(label, note, "week 3", ""), Mark.ofGroup(group), List.of(spans));
    }

    static Arbitrary<TimelineChart> timelineCharts() {
        Arbitrary<TimelineSpan> spans = Combinators.combine(
                        ChartArbitraries.numbers(), ChartArbitraries.numbers().optional(), Arbitraries.of(true, false))
                .as((a, b, moment) -> new TimelineSpan(
                        Math.min(a, b.orElse(a)),
                        b.map(end -> OptionalDouble.of(Math.max(a, end))).orElseGet(OptionalDouble::empty),
                        moment));
        Arbitrary<TimelineRow> rows = Combinators.combine(
                        ChartArbitraries.rowTexts(),
                        Arbitraries.of(Mark.class),
                        spans.list().ofMaxSize(5))
                .as(TimelineRow::new);
        return Combinators.combine(
                        ChartArbitraries.chartTexts(),
                        rows.list().ofMinSize(1).ofMaxSize(6),
                        ChartArbitraries.axisTexts())
                .as(TimelineChart::new);
    }
}
