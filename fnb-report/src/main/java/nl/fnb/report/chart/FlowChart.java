package nl.fnb.report.chart;

/**
 * The way of families through a study, as the statements CONSORT and TREND ask for: boxes from top to bottom, arrows
 * between them, groups side by side where there is room and indented below each other where there is not.
 *
 * @param text the texts for readers who do not see the picture
 * @param start the box in which all begin
 */
public record FlowChart(ChartText text, FlowBox start) implements Chart {

    @Override
    public String render(int width, String idPrefix) {
        FlowLayout layout = FlowLayout.of(start, Drawing.requireWidth(width));
        SvgWriter svg = Drawing.start(text, width, layout.height(), idPrefix);
        layout.draw(svg);
        return svg.close().toString();
    }
}
