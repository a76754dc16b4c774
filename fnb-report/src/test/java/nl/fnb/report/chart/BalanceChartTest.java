package nl.fnb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class BalanceChartTest {

    private static final AxisText AXIS = new AxisText("", Double::toString);

    private static BalanceChart chart(BalanceRow... rows) {
        return new BalanceChart(new ChartText("Title", ""), List.of(rows), AXIS, BalanceSamples.LIMITS);
    }

    /** Where the upright lines of some dashes stand, without those of the legend below the axis. */
    private static List<Double> lines(Document document, String dashes) {
        return Svgs.elements(document, "line").stream()
                .filter(line -> line.getAttribute("stroke-dasharray").equals(dashes))
                .map(line -> Svgs.number(line, "x1"))
                .distinct()
                .toList();
    }

    @Test
    void a_point_stands_between_the_lines_in_proportion_to_its_difference() {
        Document document = Svgs.parse(chart(BalanceSamples.row("a", "", 0.175)).render(720, "a"));

        Element point = Svgs.elements(document, "circle").get(0);
        double slight = lines(document, "2 3").get(1);
        double large = lines(document, "7 4").get(1);
        assertThat(Svgs.number(point, "cx")).isCloseTo((slight + large) / 2, within(0.02));
    }

    @Test
    void the_axis_reaches_equally_far_at_both_sides() {
        Document document = Svgs.parse(chart(BalanceSamples.row("a", "", -2)).render(720, "a"));

        List<Double> slight = lines(document, "2 3");
        List<Double> large = lines(document, "7 4");
        assertThat(slight.get(0) + slight.get(1)).isCloseTo(large.get(0) + large.get(1), within(0.02));
    }

    @Test
    void a_row_without_a_difference_has_words_and_no_point() {
        BalanceRow bare = new BalanceRow(RowText.of("Interpreter", "unknown"), OptionalDouble.empty());

        Document document = Svgs.parse(chart(bare).render(360, "a"));

        assertThat(Svgs.elements(document, "circle")).isEmpty();
        assertThat(Svgs.elements(document, "text"))
                .extracting(Element::getTextContent)
                .contains("Interpreter", "unknown");
    }

    @Test
    void lines_do_not_run_through_the_texts_of_a_narrow_drawing() {
        Document document =
                Svgs.parse(chart(BalanceSamples.row("first", "", 0.1), BalanceSamples.row("second", "", 0.2))
                        .render(360, "a"));

        List<Svgs.Extent> texts = Svgs.texts(document);
        assertThat(Svgs.marks(document))
                .filteredOn(mark -> mark.what().equals("line"))
                .noneMatch(line -> texts.stream().anyMatch(text -> text.covers(line)));
    }

    @Test
    void what_cannot_be_drawn_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart()).withMessage("a chart has at least 1 row, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BalanceSamples.row("a", "", Double.NaN))
                .withMessage("a difference is a number within \u00b11e300, got NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BalanceLimit(0, ""))
                .withMessage("a limit is above 0, got 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BalanceLimit(Double.POSITIVE_INFINITY, ""))
                .withMessage("a limit is a number within \u00b11e300, got Infinity");
    }
}
