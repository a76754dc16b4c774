package nl.fnb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.fnb.report.chart.Svgs.Extent;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartPropertyTest {

    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "g", "text", "line", "rect", "circle", "polygon", "polyline");

    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "class",
            "viewBox",
            "role",
            "aria-labelledby",
            "aria-describedby",
            "font-family",
            "id",
            "x",
            "y",
            "width",
            "height",
            "rx",
            "x1",
            "x2",
            "y1",
            "y2",
            "cx",
            "cy",
            "r",
            "points",
            "fill",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "font-size",
            "font-weight",
            "text-anchor");

    @Provide
    Arbitrary<Chart> charts() {
        return ChartArbitraries.charts();
    }

    @Provide
    Arbitrary<Integer> widths() {
        return Arbitraries.of(Chart.WIDE, Chart.NARROW, 280, 559, 560, 2000);
    }

    @Property
    void any_words_and_numbers_give_elements_and_attributes_that_are_known_to_be_harmless(
            @ForAll("charts") Chart chart, @ForAll("widths") int width) {
        Document document = Svgs.parse(chart.render(width, "chart"));

        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        for (Element element : Svgs.elements(document, "*")) {
            elements.add(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                attributes.add(element.getAttributes().item(i).getNodeName());
            }
        }
        assertThat(ELEMENTS).containsAll(elements);
        assertThat(ATTRIBUTES).containsAll(attributes);
    }

    @Property
    void all_that_is_drawn_lies_within_the_view_box(@ForAll("charts") Chart chart, @ForAll("widths") int width) {
        Document document = Svgs.parse(chart.render(width, "chart"));

        Extent viewBox = Svgs.viewBox(document);
        assertThat(Svgs.marks(document)).allMatch(mark -> mark.within(viewBox));
        assertThat(Svgs.texts(document)).allMatch(text -> text.within(viewBox));
    }

    @Property
    void no_text_covers_another(@ForAll("charts") Chart chart, @ForAll("widths") int width) {
        Document document = Svgs.parse(chart.render(width, "chart"));

        List<Extent> texts = Svgs.texts(document);
        for (int i = 0; i < texts.size(); i++) {
            Extent text = texts.get(i);
            assertThat(texts.subList(i + 1, texts.size())).noneMatch(text::covers);
        }
    }

    @Property
    void a_drawing_is_a_text_of_reasonable_size_even_with_texts_of_ten_thousand_characters(
            @ForAll("charts") Chart chart, @ForAll("widths") int width) {
        Document document = Svgs.parse(chart.render(width, "chart"));

        assertThat(Svgs.elements(document, "text"))
                .extracting(Element::getTextContent)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(2000));
    }

    @Property
    void the_same_chart_gives_the_same_bytes(@ForAll("charts") Chart chart, @ForAll("widths") int width) {
        assertThat(chart.render(width, "chart")).isEqualTo(chart.render(width, "chart"));
    }

    @Property
    void no_box_of_a_flow_chart_covers_another(@ForAll("flowCharts") FlowChart chart, @ForAll("widths") int width) {
        Document document = Svgs.parse(chart.render(width, "chart"));

        List<Extent> boxes = Svgs.marks(document).stream()
                .filter(mark -> mark.what().equals("rect"))
                .toList();
        for (int i = 0; i < boxes.size(); i++) {
            Extent box = boxes.get(i);
            assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(box::covers);
        }
    }

    @Provide
    Arbitrary<FlowChart> flowCharts() {
        return ChartArbitraries.flowCharts();
    }
}
