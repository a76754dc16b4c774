package nl.fnb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class StepChartTest {

    private static final ChartText TEXT = new ChartText("Title", "Description");
    private static final TimeAxis AXIS =
            new TimeAxis("weeks", 10, List.of(new TimeAxis.Tick(0, "0"), new TimeAxis.Tick(5, "5")));
    private static final CurveGroup GROUP = new CurveGroup("group", Mark.CIRCLE, List.of("9", "4"));

    private static StepChart chart(List<CurveGroup> groups, List<StepPanel> panels) {
        return new StepChart(TEXT, groups, panels, AXIS, share -> share * 100 + "%", "At risk");
    }

    private static StepPanel panel(StepCurve... curves) {
        return new StepPanel("Panel", List.of(curves));
    }

    private static StepCurve curve(double until, StepCurve.Step... steps) {
        return new StepCurve(List.of(steps), until, List.of());
    }

    private static List<String> words(Document document) {
        return Svgs.elements(document, "text").stream()
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void a_curve_is_level_between_its_steps_and_ends_where_it_is_no_longer_known() {
        StepCurve half = curve(7.5, new StepCurve.Step(5, 0.5));

        Document document =
                Svgs.parse(chart(List.of(GROUP), List.of(panel(half))).render(720, "a"));

        List<Svgs.Extent> corners = Svgs.corners(document, "polyline");
        double left = corners.get(0).left();
        double floor = corners.get(0).top();
        double five = corners.get(2).left();
        Svgs.Extent last = corners.get(corners.size() - 1);
        assertThat(corners.get(1).top()).isEqualTo(floor);
        assertThat(last.left() - left).isEqualTo((five - left) * 1.5, within(0.02));
        assertThat(floor - last.top()).isEqualTo(190 * 0.5, within(0.02));
    }

    @Test
    void a_step_on_the_first_day_starts_the_curve_above_0() {
        StepCurve first = curve(10, new StepCurve.Step(0, 0.25));

        Document document =
                Svgs.parse(chart(List.of(GROUP), List.of(panel(first))).render(720, "a"));

        List<Svgs.Extent> corners = Svgs.corners(document, "polyline");
        assertThat(corners.get(1).left()).isEqualTo(corners.get(0).left());
        assertThat(corners.get(0).top() - corners.get(1).top()).isEqualTo(190 * 0.25, within(0.02));
    }

    @Test
    void thousands_of_steps_are_drawn_as_no_more_than_an_eye_can_tell() {
        StepCurve.Step[] steps = new StepCurve.Step[100_000];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = new StepCurve.Step(10.0 * i / steps.length, (double) i / steps.length);
        }

        String drawn = chart(List.of(GROUP), List.of(panel(curve(10, steps)))).render(720, "a");

        assertThat(drawn).hasSizeLessThan(40_000);
    }

    @Test
    void the_lines_of_groups_differ_in_their_dashes_so_that_they_can_be_told_apart_in_grey() {
        List<CurveGroup> groups = List.of(
                GROUP,
                new CurveGroup("b", Mark.SQUARE, List.of("1", "1")),
                new CurveGroup("c", Mark.DIAMOND, List.of("1", "1")),
                new CurveGroup("d", Mark.TRIANGLE, List.of("1", "1")));
        StepCurve none = curve(10);

        Document document =
                Svgs.parse(chart(groups, List.of(panel(none, none, none, none))).render(720, "a"));

        Set<String> dashes = Svgs.elements(document, "polyline").stream()
                .map(line -> line.getAttribute("stroke-dasharray"))
                .collect(Collectors.toSet());
        assertThat(dashes).hasSize(4);
    }

    @Test
    void the_numbers_stand_under_the_ticks_they_belong_to() {
        for (int width : List.of(Chart.WIDE, Chart.NARROW)) {
            Document document =
                    Svgs.parse(chart(List.of(GROUP), List.of(panel(curve(10)))).render(width, "a"));

            assertThat(place(document, "9")).isEqualTo(place(document, "0"));
            assertThat(place(document, "4")).isEqualTo(place(document, "5"));
            assertThat(words(document)).contains("At risk", "weeks", "Panel", "group");
        }
    }

    private static String place(Document document, String word) {
        return Svgs.elements(document, "text").stream()
                .filter(text -> text.getTextContent().equals(word))
                .findFirst()
                .orElseThrow()
                .getAttribute("x");
    }

    @Test
    void a_tick_without_room_for_its_numbers_is_left_out_with_them() {
        TimeAxis close = new TimeAxis(
                "",
                10,
                List.of(new TimeAxis.Tick(0, "0"), new TimeAxis.Tick(0.1, "near"), new TimeAxis.Tick(10, "10")));
        CurveGroup group = new CurveGroup("group", Mark.CIRCLE, List.of("31", "32", "33"));
        StepChart chart = new StepChart(TEXT, List.of(group), List.of(panel(curve(10))), close, share -> "", "");

        Document document = Svgs.parse(chart.render(360, "a"));

        assertThat(words(document)).contains("0", "31", "10", "33").doesNotContain("near", "32");
    }

    @Test
    void parts_that_do_not_fit_each_other_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart(List.of(), List.of()))
                .withMessage("a chart has at least 1 row, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart(List.of(GROUP), List.of(panel())))
                .withMessage("there are as many curves as groups (1), got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> chart(List.of(new CurveGroup("a", Mark.CIRCLE, List.of("9"))), List.of(panel(curve(10)))))
                .withMessage("there are as many numbers of a group as ticks (2), got 1");
    }

    @Test
    void times_and_shares_that_cannot_be_drawn_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> curve(1, new StepCurve.Step(2, 0.5)))
                .withMessage("times follow each other, got 1.0 after 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> curve(Double.NaN))
                .withMessage("a time is a number within \u00b11e300, got NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepCurve.Step(0, 1.1))
                .withMessage("a share lies from 0 to 1, got 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepCurve.Pin(-1, new PointInterval(0, 0, 0)))
                .withMessage("times follow each other, got -1.0 after 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeAxis("", 0, List.of()))
                .withMessage("the end of a time axis is above 0, got 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeAxis("", 1, List.of(new TimeAxis.Tick(2, "2"))))
                .withMessage("ticks follow each other from 0 to 1.0, got 2.0 after 0.0");
    }
}
