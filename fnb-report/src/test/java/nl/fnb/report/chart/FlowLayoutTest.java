package nl.fnb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FlowLayoutTest {

    private static List<Element> boxes(FlowBox start, int width) {
        FlowChart chart = new FlowChart(new ChartText("Title", ""), start);
        return Svgs.elements(Svgs.parse(chart.render(width, "a")), "rect");
    }

    private static long different(List<Element> boxes, String attribute) {
        return boxes.stream()
                .map(box -> box.getAttribute(attribute))
                .collect(Collectors.toSet())
                .size();
    }

    @Test
    void groups_stand_side_by_side_and_level_where_there_is_room() {
        FlowBox start = FlowBox.step(
                "all",
                List.of(),
                FlowBox.step("one", List.of("with", "more", "lines")),
                FlowBox.step("two", List.of()),
                FlowBox.step("three", List.of()));

        List<Element> groups = boxes(start, Chart.WIDE).subList(1, 4);

        assertThat(different(groups, "y")).isEqualTo(1);
        assertThat(different(groups, "height")).isEqualTo(1);
        assertThat(different(groups, "x")).isEqualTo(3);
    }

    @Test
    void groups_stand_below_each_other_where_there_is_no_room() {
        FlowBox start = FlowBox.step(
                "all",
                List.of(),
                FlowBox.step("one", List.of()),
                FlowBox.step("two", List.of()),
                FlowBox.step("three", List.of()));

        List<Element> groups = boxes(start, Chart.NARROW).subList(1, 4);

        assertThat(different(groups, "y")).isEqualTo(3);
        assertThat(different(groups, "x")).isEqualTo(1);
    }

    @Test
    void groups_stand_below_each_other_rather_than_break_a_word() {
        FlowBox start = FlowBox.step(
                "all", List.of(), FlowBox.step("familienetwerkberaad", List.of()), FlowBox.step("two", List.of()));

        List<Element> groups = boxes(start, Chart.NARROW).subList(1, 3);

        assertThat(different(groups, "y")).isEqualTo(2);
    }

    @Test
    void those_that_leave_have_a_dashed_edge() {
        FlowBox start = FlowBox.step("all", List.of(), FlowBox.leaving("refrained", List.of()));

        List<Element> boxes = boxes(start, Chart.WIDE);

        assertThat(boxes.get(0).hasAttribute("stroke-dasharray")).isFalse();
        assertThat(boxes.get(1).getAttribute("stroke-dasharray")).isEqualTo("5 3");
    }
}
