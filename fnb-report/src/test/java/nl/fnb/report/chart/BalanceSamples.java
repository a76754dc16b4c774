package nl.fnb.report.chart;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Charts of balance: one as a report has it, and any that a caller can pass. */
final class BalanceSamples {

    static final List<BalanceLimit> LIMITS =
            List.of(new BalanceLimit(0.1, "0.1: alike"), new BalanceLimit(0.25, "0.25: large"));

    private BalanceSamples() {}

    static BalanceChart balance() {
        return new BalanceChart(
                new ChartText("Standardised differences", "One of five lies beyond 0.25."),
                List.of(
                        row("Single parent", "0.08", 0.08),
                        row("Age of the youngest child", "-0.17", -0.17),
                        row("Education of the parent with whom the child lives most (lower secondary)", "0.41", 0.41),
                        new BalanceRow(RowText.of("Interpreter", "not estimable"), OptionalDouble.empty()),
                        row("Pre-measurement of risk", "0.00", 0)),
                new AxisText("standardised difference", Double::toString),
                LIMITS);
    }

    static BalanceRow row(String label, String value, double difference) {
        return new BalanceRow(RowText.of(label, value), OptionalDouble.of(difference));
    }

    static Arbitrary<BalanceChart> balanceCharts() {
        Arbitrary<BalanceRow> rows = Combinators.combine(
                        ChartArbitraries.rowTexts(), ChartArbitraries.numbers().optional())
                .as((text, d) -> new BalanceRow(text, d.map(OptionalDouble::of).orElseGet(OptionalDouble::empty)));
        Arbitrary<BalanceLimit> limits = Combinators.combine(
                        ChartArbitraries.numbers().map(Math::abs).filter(d -> d > 0), ChartArbitraries.words())
                .as(BalanceLimit::new);
        return Combinators.combine(
                        ChartArbitraries.chartTexts(),
                        rows.list().ofMinSize(1).ofMaxSize(6),
                        ChartArbitraries.axisTexts(),
                        Arbitraries.oneOf(limits.list().ofMaxSize(3), Arbitraries.just(LIMITS)))
                .as(BalanceChart::new);
    }
}
