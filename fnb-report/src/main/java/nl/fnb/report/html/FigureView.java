package nl.fnb.report.html;

import java.util.List;
import nl.fnb.report.chart.Chart;
import nl.fnb.report.document.Figure;

/**
 * A figure as the template shows it.
 *
 * @param id what links point to
 * @param caption what the chart shows
 * @param wide the drawing for desks and paper
 * @param narrow the drawing for telephones, none on paper
 * @param dataTitle the line before the data
 * @param data the figures of the chart
 */
record FigureView(String id, String caption, String wide, List<String> narrow, String dataTitle, TableView data) {

    static FigureView of(Figure figure, Setting setting) {
        boolean paper = setting.medium() == Setting.Medium.PAPER;
        return new FigureView(
                figure.id(),
                setting.named(figure),
                paper
                        ? PaperDrawing.of(figure.chart(), figure.id())
                        : figure.chart().render(Chart.WIDE, figure.id()),
                paper ? List.of() : List.of(figure.chart().render(Chart.NARROW, figure.id())),
                setting.words().data(),
                TableView.of(figure, setting));
    }
}
