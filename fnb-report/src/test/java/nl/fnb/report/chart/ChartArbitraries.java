package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Charts with any texts and numbers that a caller can pass. */
final class ChartArbitraries {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"/><svg onload='x'>&amp;&",
            "]]><!-- <?php ?> <![CDATA[",
            "\u202Egnp.exe\u2066 \u0000\u0001\uFFFE\uD800 half",
            "a\u0301\u0301\u0301\u0301 e\u0308",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 \uD83D\uDC4D\uD83C\uDFFF",
            "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
            "lines\nand\ttabs\u2028and more",
            "x".repeat(10_000),
            "\uD83D\uDE00".repeat(5_000),
            "word ".repeat(2_000));

    private ChartArbitraries() {}

    static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of(HOSTILE),
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings().alpha().withChars(' ').ofMaxLength(80));
    }

    static Arbitrary<String> titles() {
        return words().filter(text -> !XmlText.clean(text).isEmpty());
    }

    static Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(-5, 5),
                Arbitraries.doubles().between(-1e300, 1e300),
                Arbitraries.of(0.0, -0.0, 1.0, 7.0, 1e300, -1e300, 1e-300, Double.MIN_VALUE));
    }

    private static Arbitrary<Double> ends() {
        return Arbitraries.oneOf(
                numbers(), Arbitraries.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.MAX_VALUE));
    }

    static Arbitrary<RowText> rowTexts() {
        return Combinators.combine(words(), words(), words(), words()).as(RowText::new);
    }

    static Arbitrary<ChartText> chartTexts() {
        return Combinators.combine(titles(), words()).as(ChartText::new);
    }

    static Arbitrary<AxisText> axisTexts() {
        return Combinators.combine(words(), Arbitraries.of("", "%", " weeks after the start", "<&>"))
                .as((label, unit) -> new AxisText(label, value -> value + unit));
    }

    private static PointInterval interval(double estimate, double end, double otherEnd) {
        return new PointInterval(estimate, Math.min(end, otherEnd), Math.max(end, otherEnd));
    }

    static Arbitrary<IntervalChart> intervalCharts() {
        Arbitrary<PointInterval> intervals = Combinators.combine(
                        Arbitraries.doubles().between(0, 1), ends(), ends())
                .as(ChartArbitraries::interval);
        Arbitrary<IntervalRow> rows = Combinators.combine(rowTexts(), Arbitraries.of(Mark.class), intervals.optional())
                .as(IntervalRow::new);
        return Combinators.combine(chartTexts(), rows.list().ofMinSize(1).ofMaxSize(5), axisTexts())
                .as(IntervalChart::new);
    }

    static Arbitrary<GroupedPointsChart> pointsCharts() {
        Arbitrary<List<Double>> values = Arbitraries.oneOf(
                numbers().list().ofMaxSize(90),
                Arbitraries.doubles().between(0, 40).list().ofMaxSize(90),
                Arbitraries.integers().between(0, 90).map(n -> new ArrayList<>(Collections.nCopies(n, 7.0))));
        Arbitrary<PointsRow> rows = Combinators.combine(rowTexts(), Arbitraries.of(Mark.class), values)
                .as(PointsRow::new);
        Arbitrary<PointsLegend> legends =
                Combinators.combine(words(), words(), words(), words()).as(PointsLegend::new);
        return Combinators.combine(chartTexts(), rows.list().ofMinSize(1).ofMaxSize(4), axisTexts(), legends)
                .as(GroupedPointsChart::new);
    }

    static Arbitrary<ForestChart> forestCharts() {
        Arbitrary<ForestEstimate> estimates = Combinators.combine(numbers(), ends(), ends(), ends(), ends())
                .as((estimate, a, b, c, d) ->
                        new ForestEstimate(interval(estimate, a, b), Math.min(c, d), Math.max(c, d)));
        Arbitrary<Optional<Double>> margins =
                numbers().map(Math::abs).filter(size -> size > 0).optional();
        Arbitrary<ForestRow> rows = Combinators.combine(rowTexts(), estimates.optional(), margins)
                .as((text, estimate, margin) -> new ForestRow(
                        text, estimate, margin.map(OptionalDouble::of).orElse(OptionalDouble.empty())));
        Arbitrary<ForestLegend> legends =
                Combinators.combine(words(), words(), words(), words(), words()).as(ForestLegend::new);
        return Combinators.combine(chartTexts(), rows.list().ofMinSize(1).ofMaxSize(5), axisTexts(), legends)
                .as(ForestChart::new);
    }

    static Arbitrary<StepChart> stepCharts() {
        Arbitrary<Integer> panels = Arbitraries.integers().between(1, 3);
        Arbitrary<List<CurveGroup>> groups = Combinators.combine(
                        words(), Arbitraries.of(Mark.class), words().list().ofSize(5))
                .as(CurveGroup::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        return groups.flatMap(some -> panels.flatMap(count -> {
            Arbitrary<List<StepPanel>> drawn = Combinators.combine(
                            words(), curves().list().ofSize(some.size()))
                    .as(StepPanel::new)
                    .list()
                    .ofSize(count);
            return Combinators.combine(chartTexts(), drawn, timeAxes(), words(), Arbitraries.of("", "%", " of all <&>"))
                    .as((text, each, time, title, unit) ->
                            new StepChart(text, some, each, time, share -> share + unit, title));
        }));
    }

    private static Arbitrary<TimeAxis> timeAxes() {
        Arbitrary<Double> end = Arbitraries.oneOf(
                Arbitraries.doubles().between(0.5, 100), Arbitraries.of(1e-300, 1e300, Double.MIN_VALUE, 44.0));
        return end.flatMap(last -> Combinators.combine(
                        words(),
                        Arbitraries.doubles().between(0, 1).list().ofSize(5),
                        words().list().ofSize(5))
                .as((label, places, texts) -> {
                    List<TimeAxis.Tick> ticks = new ArrayList<>();
                    List<Double> sorted = places.stream().sorted().toList();
                    for (int i = 0; i < texts.size(); i++) {
                        ticks.add(new TimeAxis.Tick(Math.min(sorted.get(i) * last, last), texts.get(i)));
                    }
                    return new TimeAxis(label, last, ticks);
                }));
    }

    private static Arbitrary<StepCurve> curves() {
        Arbitrary<Double> times = Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 120), Arbitraries.of(0.0, 6.0, 44.0, 1e300, Double.MIN_VALUE));
        Arbitrary<PointInterval> intervals = Combinators.combine(
                        Arbitraries.doubles().between(0, 1), ends(), ends())
                .as(ChartArbitraries::interval);
        Arbitrary<StepCurve.Pin> pins = Combinators.combine(times, intervals).as(StepCurve.Pin::new);
        Arbitrary<List<Double>> shares =
                Arbitraries.doubles().between(0, 1).list().ofSize(12);
        return Combinators.combine(
                        times.list().ofMinSize(1).ofMaxSize(12),
                        shares,
                        pins.list().ofMaxSize(4))
                .as((when, share, pinned) -> {
                    List<Double> sorted = when.stream().sorted().toList();
                    List<StepCurve.Step> steps = new ArrayList<>();
                    for (int i = 0; i < sorted.size() - 1; i++) {
                        steps.add(new StepCurve.Step(sorted.get(i), share.get(i)));
                    }
                    return new StepCurve(steps, sorted.get(sorted.size() - 1), pinned);
                });
    }

    static Arbitrary<FlowChart> flowCharts() {
        return Combinators.combine(chartTexts(), boxes(4)).as(FlowChart::new);
    }

    private static Arbitrary<FlowBox> boxes(int depth) {
        Arbitrary<List<FlowBox>> next = depth == 0
                ? Arbitraries.just(List.of())
                : boxes(depth - 1).list().ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(FlowBox.Kind.class),
                        words(),
                        words().list().ofMaxSize(2),
                        next)
                .as(FlowBox::new);
    }

    static Arbitrary<Chart> charts() {
        return Arbitraries.oneOf(
                intervalCharts(),
                pointsCharts(),
                stepCharts(),
                forestCharts(),
                flowCharts(),
                BalanceSamples.balanceCharts(),
                ChangeSamples.changeCharts(),
                TimelineSamples.timelineCharts(),
                InteractionSamples.interactionCharts());
    }
}
