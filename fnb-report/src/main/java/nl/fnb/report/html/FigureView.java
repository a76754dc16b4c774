package nl.fnb.report.html;

import nl.fnb.report.chart.Chart;
import nl.fnb.report.document.Figure;

/**
 * A figure as the template shows it.
 *
 * @param id what links point to
 * @param caption what the chart shows
 * @param wide the drawing for desks and paper
 * @param narrow the drawing for telephones
 * @param dataTitle the line before the data
 * @param data the figures of the chart
 */
record FigureView(String id, String caption, String wide, String narrow, String dataTitle, TableView data) {

    static FigureView of(Figure figure, PageWords words) {
        return new FigureView(
                figure.id(),
                figure.caption(),
                figure.chart().render(Chart.WIDE, figure.id()),
                figure.chart().render(Chart.NARROW, figure.id()),
                words.data(),
                TableView.of(figure.data()));
    }
}
