package nl.fnb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartTest {

    private static final ChartText TEXT = new ChartText("Title", "Description");
    private static final AxisText AXIS = new AxisText("", Double::toString);
    private static final PointsLegend SIGNS = new PointsLegend("family", "box", "median", "mean");
    private static final ForestLegend SIDES = new ForestLegend("", "", "", "", "");

    private static IntervalChart interval(String label) {
        PointInterval half = new PointInterval(0.5, 0.4, 0.6);
        return new IntervalChart(TEXT, List.of(IntervalRow.of(RowText.of(label, ""), Mark.CIRCLE, half)), AXIS);
    }

    private static GroupedPointsChart points(List<Double> values) {
        return new GroupedPointsChart(
                TEXT, List.of(new PointsRow(RowText.of("group", ""), Mark.CIRCLE, values)), AXIS, SIGNS);
    }

    private static List<String> contents(Document document, String name) {
        return Svgs.elements(document, name).stream()
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void a_drawing_is_an_image_with_a_name_and_a_description_and_no_fixed_size() {
        Document document = Svgs.parse(interval("label").render(720, "success"));

        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("success-720-title");
        assertThat(root.getAttribute("aria-describedby")).isEqualTo("success-720-desc");
        assertThat(root.hasAttribute("width")).isFalse();
        assertThat(root.hasAttribute("height")).isFalse();
        assertThat(Svgs.elements(document, "desc").get(0).getAttribute("id")).isEqualTo("success-720-desc");
        assertThat(contents(document, "desc")).containsExactly("Description");
        assertThat(contents(document, "title")).containsExactly("Title");
    }

    @Test
    void a_chart_without_description_refers_to_none() {
        IntervalChart chart = new IntervalChart(
                new ChartText("Title", " "), List.of(IntervalRow.withoutEstimate(RowText.of("label", ""))), AXIS);

        String drawn = chart.render(720, "a");

        assertThat(drawn).doesNotContain("desc");
    }

    @Test
    void two_widths_of_a_chart_share_no_id() {
        Set<String> ids = new TreeSet<>();
        for (int width : List.of(Chart.WIDE, Chart.NARROW)) {
            Document document = Svgs.parse(interval("label").render(width, "a"));
            Svgs.elements(document, "*").stream()
                    .filter(element -> element.hasAttribute("id"))
                    .forEach(element -> ids.add(element.getAttribute("id")));
        }

        assertThat(ids).containsExactly("a-360-desc", "a-360-title", "a-720-desc", "a-720-title");
    }

    @Test
    void a_label_of_ten_thousand_characters_is_shortened_and_kept_in_full_in_a_title() {
        String label = "x".repeat(10_000);

        Document document = Svgs.parse(interval(label).render(720, "a"));

        assertThat(contents(document, "title")).contains(label);
        assertThat(contents(document, "text")).noneMatch(line -> line.length() > 40);
        assertThat(contents(document, "text")).anyMatch(line -> line.endsWith("x\u2026"));
    }

    @Test
    void an_emoji_of_several_characters_is_never_cut_in_two() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

        Document document = Svgs.parse(interval(family.repeat(500)).render(720, "a"));

        List<String> lines = contents(document, "text").stream()
                .filter(line -> line.startsWith(family))
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines)
                .allMatch(line -> line.replace(family, "").replace("\u2026", "").isEmpty());
    }

    @Test
    void characters_that_reorder_text_or_that_xml_does_not_allow_are_left_out() {
        Document document =
                Svgs.parse(interval("a\u202Eb\u2067c\u0000d\uFFFFe\uD800f\tg").render(720, "a"));

        assertThat(contents(document, "text")).contains("abcdef g");
    }

    @Test
    void markup_in_a_label_is_text() {
        String drawn = interval("<b a='\"'>&</b>").render(720, "a");

        assertThat(drawn).contains(">&lt;b a=&#39;&quot;&#39;&gt;&amp;&lt;/b&gt;</text>");
    }

    @Test
    void a_small_group_is_drawn_point_by_point_and_a_large_one_as_a_box() {
        Document small = Svgs.parse(points(Collections.nCopies(60, 7.0)).render(720, "a"));
        Document large = Svgs.parse(points(Collections.nCopies(61, 7.0)).render(720, "a"));

        int inLegend = 1;
        assertThat(Svgs.elements(small, "circle")).hasSize(60 + inLegend);
        assertThat(Svgs.elements(small, "rect")).isEmpty();
        assertThat(Svgs.elements(large, "circle")).isEmpty();
        assertThat(Svgs.elements(large, "rect")).hasSize(1 + inLegend);
    }

    @Test
    void the_box_runs_from_the_first_to_the_third_quartile() {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i <= 100; i++) {
            values.add((double) i);
        }

        Document document = Svgs.parse(points(values).render(720, "a"));

        // With an axis from 0 to 100 the box takes up half of it and starts at a quarter.
        Element axis = Svgs.elements(document, "line").stream()
                .filter(line -> line.getAttribute("stroke").equals(Palette.RULE))
                .findFirst()
                .orElseThrow();
        Element box = Svgs.elements(document, "rect").get(0);
        double length = Svgs.number(axis, "x2") - Svgs.number(axis, "x1");
        assertThat(Svgs.number(box, "width")).isEqualTo(length / 2, within(0.01));
        assertThat(Svgs.number(box, "x") - Svgs.number(axis, "x1")).isEqualTo(length / 4, within(0.01));
    }

    @Test
    void equal_points_stand_apart_as_long_as_there_is_room() {
        Document document = Svgs.parse(points(Collections.nCopies(9, 7.0)).render(720, "a"));

        Set<String> heights = Svgs.elements(document, "circle").subList(0, 9).stream()
                .map(circle -> circle.getAttribute("cy"))
                .collect(Collectors.toSet());
        assertThat(heights).hasSize(9);
    }

    @Test
    void marks_differ_in_shape_so_that_they_can_be_told_apart_in_grey() {
        Map<String, Mark> byShape = new HashMap<>();
        for (Mark mark : Mark.values()) {
            SvgWriter svg = new SvgWriter().open("svg");
            mark.draw(svg, 10, 10, 5);
            byShape.put(svg.close().toString().replace(mark.colour(), ""), mark);
        }

        assertThat(byShape).hasSize(4);
        assertThat(Mark.ofGroup(4)).isEqualTo(Mark.CIRCLE);
    }

    @Test
    void a_chart_without_rows_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntervalChart(TEXT, List.of(), AXIS))
                .withMessage("a chart has at least 1 row, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupedPointsChart(TEXT, List.of(), AXIS, SIGNS))
                .withMessage("a chart has at least 1 row, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ForestChart(TEXT, List.of(), AXIS, SIDES))
                .withMessage("a chart has at least 1 row, got 0");
    }

    @Test
    void a_title_without_text_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartText("\u0000 ", ""))
                .withMessage("the title of a chart has text, got \"\u0000 \"");
    }

    @Test
    void a_width_that_has_no_room_for_a_chart_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> interval("label").render(279, "a"))
                .withMessage("the width of a chart is 280 to 2000, got 279");
    }

    @Test
    void an_id_prefix_that_is_no_id_is_refused() {
        for (String prefix : List.of("", "1a", "a b", "\u0131", "a\"", "-")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> interval("label").render(720, prefix))
                    .withMessage("an id prefix is a letter, then letters, digits, '-' or '_', got \"" + prefix + "\"");
        }
    }

    @Test
    void numbers_that_cannot_be_drawn_are_refused() {
        RowText text = RowText.of("label", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PointInterval(Double.NaN, 0, 1))
                .withMessage("an estimate is a number within \u00b11e300, got NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PointInterval(0, 1, -1))
                .withMessage("low is at most high, got low 1.0 and high -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ForestEstimate(new PointInterval(0, 0, 0), Double.NaN, 1))
                .withMessage("innerLow is at most innerHigh, got innerLow NaN and innerHigh 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PointsRow(text, Mark.CIRCLE, List.of(Double.NEGATIVE_INFINITY)))
                .withMessage("a value is a number within \u00b11e300, got -Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntervalRow(text, Mark.CIRCLE, Optional.of(new PointInterval(1.5, 0, 2))))
                .withMessage("a proportion lies within 0 and 1, got 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForestRow.withoutEstimate(text).withMargin(0))
                .withMessage("a margin is above 0, got 0.0");
    }
}
