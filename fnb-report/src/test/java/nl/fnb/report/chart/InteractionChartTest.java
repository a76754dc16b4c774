package nl.fnb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class InteractionChartTest {

    private static final List<PointInterval> UP = List.of(InteractionSamples.mean(0, 0), InteractionSamples.mean(4, 0));
    private static final List<PointInterval> DOWN =
            List.of(InteractionSamples.mean(2, 1), InteractionSamples.mean(0, 0));

    private static Document drawn(int width) {
        return Svgs.parse(
                InteractionSamples.chart(List.of("no", "yes"), UP, DOWN).render(width, "a"));
    }

    @Test
    void a_line_runs_from_mean_to_mean_in_proportion() {
        List<Svgs.Extent> corners = Svgs.corners(drawn(720), "polyline");

        assertThat(corners.get(0).top() - corners.get(1).top()).isCloseTo(UprightAxis.HEIGHT, within(0.02));
        assertThat(corners.get(3).top() - corners.get(2).top()).isCloseTo(UprightAxis.HEIGHT / 2, within(0.02));
    }

    @Test
    void groups_stand_beside_each_other_at_a_level_and_differ_in_sign_and_dashes() {
        for (int width : List.of(Chart.WIDE, Chart.NARROW)) {
            Document document = drawn(width);

            List<Svgs.Extent> corners = Svgs.corners(document, "polyline");
            assertThat(corners.get(2).left() - corners.get(0).left()).isEqualTo(14, within(0.02));
            assertThat(Svgs.elements(document, "polyline"))
                    .extracting(line -> line.getAttribute("stroke-dasharray"))
                    .doesNotHaveDuplicates();
            assertThat(Svgs.elements(document, "circle")).hasSize(3);
            assertThat(Svgs.elements(document, "rect")).hasSize(3);
        }
    }

    @Test
    void an_interval_is_an_upright_line_around_its_mean() {
        Document document = drawn(720);

        Element whisker = Svgs.elements(document, "line").stream()
                .filter(line -> line.getAttribute("stroke").equals(Mark.SQUARE.colour()))
                .findFirst()
                .orElseThrow();
        double mean = Svgs.corners(document, "polyline").get(2).top();
        assertThat(Svgs.number(whisker, "x1")).isEqualTo(Svgs.number(whisker, "x2"));
        assertThat((Svgs.number(whisker, "y1") + Svgs.number(whisker, "y2")) / 2)
                .isCloseTo(mean, within(0.02));
    }

    @Test
    void ends_without_bound_are_drawn_at_the_edge() {
        PointInterval open = new PointInterval(1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        Document document = Svgs.parse(
                InteractionSamples.chart(List.of("all"), List.of(open), List.of(InteractionSamples.mean(2, 1)))
                        .render(720, "a"));

        Svgs.Extent box = Svgs.viewBox(document);
        assertThat(Svgs.marks(document)).allMatch(mark -> mark.within(box));
    }

    @Test
    void parts_that_do_not_fit_each_other_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InteractionSamples.chart(List.of("one"), UP, DOWN))
                .withMessage("there are as many means of a group as levels (1), got 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InteractionSamples.chart(List.of(), List.of(), List.of()))
                .withMessage("a chart has at least 1 row, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InteractionSamples.chart(List.of("a", "b", "c", "d", "e", "f", "g"), UP, DOWN))
                .withMessage("a chart has at most 6 levels, got 7");
    }
}
