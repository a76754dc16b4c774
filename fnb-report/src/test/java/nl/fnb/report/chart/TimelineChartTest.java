package nl.fnb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TimelineChartTest {

    private static Document drawn(TimelineSpan... spans) {
        return Svgs.parse(
                TimelineSamples.chart(TimelineSamples.row("row", "", 0, spans)).render(720, "a"));
    }

    private static double zero(Document document) {
        return Svgs.elements(document, "line").stream()
                .filter(line -> line.getAttribute("stroke").equals(Palette.LINE))
                .map(line -> Svgs.number(line, "x1"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_bar_reaches_from_its_start_to_its_end_in_proportion() {
        Document document = drawn(TimelineSpan.between(-10, 20), TimelineSpan.at(10));

        Element bar = Svgs.elements(document, "rect").get(0);
        double moment = Svgs.number(Svgs.elements(document, "circle").get(0), "cx");
        double ten = moment - zero(document);
        assertThat(Svgs.number(bar, "x")).isCloseTo(zero(document) - ten, within(0.03));
        assertThat(Svgs.number(bar, "width")).isCloseTo(3 * ten, within(0.05));
        assertThat(Svgs.elements(document, "polygon")).isEmpty();
    }

    @Test
    void what_goes_on_ends_in_an_arrow_at_the_end_of_the_axis() {
        Document document = drawn(TimelineSpan.since(5), TimelineSpan.at(20));

        Element bar = Svgs.elements(document, "rect").get(0);
        Svgs.Extent arrow = Svgs.corners(document, "polygon").get(0);
        assertThat(Svgs.number(bar, "x") + Svgs.number(bar, "width")).isCloseTo(arrow.left(), within(0.02));
    }

    @Test
    void what_lasted_no_time_can_still_be_seen() {
        Document document = drawn(TimelineSpan.between(3, 3));

        assertThat(Svgs.number(Svgs.elements(document, "rect").get(0), "width")).isEqualTo(2);
    }

    @Test
    void times_out_of_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimelineSpan.between(2, 1))
                .withMessage("an end is not before its start, got 1.0 after 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimelineSpan.since(Double.NaN))
                .withMessage("a time is a number within \u00b11e300, got NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimelineSpan(0, OptionalDouble.of(Double.NaN), false))
                .withMessage("a time is a number within \u00b11e300, got NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimelineSamples.chart())
                .withMessage("a chart has at least 1 row, got 0");
    }
}
