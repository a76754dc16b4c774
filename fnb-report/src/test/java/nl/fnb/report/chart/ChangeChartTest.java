package nl.fnb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChangeChartTest {

    private static final Change DOWN = new Change(4, 2);

    private static Document drawn(int width, List<Change> treated, List<Change> control) {
        return Svgs.parse(ChangeSamples.chart("Title", treated, control).render(width, "a"));
    }

    /** The lines of families; the last one is that of the legend. */
    private static List<Element> members(Document document) {
        List<Element> lines = Svgs.elements(document, "line").stream()
                .filter(line -> line.getAttribute("stroke").equals("#A6A6A6"))
                .toList();
        return lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
    }

    @Test
    void each_family_is_a_line_from_before_to_after() {
        Document document = drawn(720, List.of(DOWN, new Change(0, 4)), List.of());

        Element down = members(document).get(0);
        Element up = members(document).get(1);
        double four = Svgs.number(down, "y1");
        assertThat(members(document)).hasSize(2);
        assertThat(Svgs.number(up, "y2")).isEqualTo(four);
        assertThat(Svgs.number(up, "y1") - four).isCloseTo(UprightAxis.HEIGHT, within(0.01));
        assertThat(Svgs.number(down, "y2") - four).isCloseTo(UprightAxis.HEIGHT / 2, within(0.01));
    }

    @Test
    void families_with_the_same_values_share_a_line_that_is_thicker() {
        Document document = drawn(720, Collections.nCopies(9, DOWN), List.of(DOWN));

        assertThat(members(document))
                .extracting(line -> Svgs.number(line, "stroke-width"))
                .containsExactly(2.7, 0.9);
    }

    @Test
    void panels_stand_beside_each_other_in_a_wide_drawing_and_below_each_other_in_a_narrow_one() {
        List<Element> wide = members(drawn(720, List.of(DOWN), List.of(DOWN)));
        List<Element> narrow = members(drawn(360, List.of(DOWN), List.of(DOWN)));

        assertThat(Svgs.number(wide.get(0), "y1")).isEqualTo(Svgs.number(wide.get(1), "y1"));
        assertThat(Svgs.number(wide.get(0), "x2")).isLessThan(Svgs.number(wide.get(1), "x1"));
        assertThat(Svgs.number(narrow.get(0), "x1")).isEqualTo(Svgs.number(narrow.get(1), "x1"));
        assertThat(Svgs.number(narrow.get(0), "y2")).isLessThan(Svgs.number(narrow.get(1), "y1"));
    }

    @Test
    void a_group_of_more_than_two_hundred_takes_the_lines_of_all_groups_away() {
        List<Change> many =
                IntStream.range(0, 201).mapToObj(i -> new Change(i, 0)).toList();

        assertThat(members(drawn(720, many.subList(0, 200), List.of(DOWN)))).hasSize(201);
        assertThat(members(drawn(720, many, List.of(DOWN)))).isEmpty();
        assertThat(ChangeSamples.many().showsMembers()).isFalse();
    }

    @Test
    void long_words_of_both_moments_keep_apart_where_wide_figures_leave_a_narrow_panel() {
        ChangeChart chart = new ChangeChart(
                new ChartText("Title", ""),
                List.of(ChangeSamples.panel("Group", 0, List.of(DOWN))),
                new AxisText("", value -> value + " weeks after"),
                new ChangeLegend("first measurement", "second measurement", "", ""));

        List<Svgs.Extent> words = Svgs.texts(Svgs.parse(chart.render(280, "a"))).stream()
                .filter(text -> text.what().matches("(first|second).*"))
                .toList();

        assertThat(words).hasSize(2);
        assertThat(words.get(0).right()).isLessThan(words.get(1).left());
    }

    @Test
    void what_cannot_be_drawn_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change(0, Double.NaN))
                .withMessage("a value is a number within \u00b11e300, got NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeChart(
                        new ChartText("Title", ""), List.of(), new AxisText("", x -> ""), ChangeSamples.LEGEND))
                .withMessage("a chart has at least 1 row, got 0");
    }
}
