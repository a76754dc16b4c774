package nl.fnb.report.chart;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Charts of an interaction: one as a report has it, and any that a caller can pass. */
final class InteractionSamples {

    private InteractionSamples() {}

    static InteractionChart interaction() {
        return chart(
                List.of("lower", "middle", "higher"),
                List.of(mean(4, 0.8), mean(5, 0.6), mean(7, 1.5)),
                List.of(mean(6, 1), mean(5.5, 0.7), mean(5, 1.2)));
    }

    static InteractionChart chart(List<String> levels, List<PointInterval> treated, List<PointInterval> control) {
        return new InteractionChart(
                new ChartText("Risk by education", "The lines cross."),
                levels,
                "Education of the parents",
                List.of(
                        new InteractionGroup("Family group plan", Mark.CIRCLE, treated),
                        new InteractionGroup("Regular care", Mark.SQUARE, control)),
                new AxisText("mean after (points)", value -> Long.toString(Math.round(value))));
    }

    static PointInterval mean(double estimate, double half) {
        return new PointInterval(estimate, estimate - half, estimate + half);
    }

    static Arbitrary<InteractionChart> interactionCharts() {
        Arbitrary<Double> ends = Arbitraries.oneOf(
                ChartArbitraries.numbers(), Arbitraries.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        Arbitrary<PointInterval> means = Combinators.combine(ChartArbitraries.numbers(), ends, ends)
                .as((estimate, a, b) -> new PointInterval(estimate, Math.min(a, b), Math.max(a, b)));
        Arbitrary<List<String>> levels =
                ChartArbitraries.words().list().ofMinSize(1).ofMaxSize(6);
        return levels.flatMap(names -> {
            Arbitrary<InteractionGroup> groups = Combinators.combine(
                            ChartArbitraries.words(),
                            Arbitraries.of(Mark.class),
                            means.list().ofSize(names.size()))
                    .as(InteractionGroup::new);
            return Combinators.combine(
                            ChartArbitraries.chartTexts(),
                            ChartArbitraries.words(),
                            groups.list().ofMinSize(1).ofMaxSize(4),
                            ChartArbitraries.axisTexts())
                    .as((text, title, some, axis) -> new InteractionChart(text, names, title, some, axis));
        });
    }
}
