package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the rows of a chart stand from top to bottom.
 *
 * @param columns where they stand from left to right
 * @param rows the rows, from the top
 * @param bottom where the last row ends
 */
record RowLayout(Columns columns, List<Row> rows, double bottom) {

    static final double PADDING = 10;
    private static final double BELOW_WORDS = 4;
    private static final int MOST_LINES = 3;

    /**
     * A row and its place.
     *
     * @param left label and note
     * @param right value and detail
     * @param textTop where the texts start
     * @param top where the plot of the row starts
     * @param bottom where the row ends
     */
    record Row(List<Paragraph> left, List<Paragraph> right, double textTop, double top, double bottom) {

        double middle() {
            return (top + bottom) / 2;
        }

        private void draw(SvgWriter svg, Columns columns) {
            drawFrom(svg, left, 0);
            drawFrom(svg, right, columns.rightX());
        }

        private void drawFrom(SvgWriter svg, List<Paragraph> block, double x) {
            double y = textTop;
            for (Paragraph paragraph : block) {
                paragraph.draw(svg, x, y, TextStyle.Anchor.START);
                y += paragraph.height();
            }
        }
    }

    /** Lays out rows whose plots need at least these heights. */
    static RowLayout of(List<RowText> texts, List<Double> plotHeights, Columns columns) {
        List<Row> rows = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < texts.size(); i++) {
            Row row = row(texts.get(i), plotHeights.get(i), columns, top);
            rows.add(row);
            top = row.bottom();
        }
        return new RowLayout(columns, List.copyOf(rows), top);
    }

    private static Row row(RowText text, double plotHeight, Columns columns, double top) {
        List<Paragraph> left = left(text, columns.leftWidth());
        List<Paragraph> right = right(text, columns.rightWidth());
        double words = Math.max(height(left), height(right));
        if (columns.stacked()) {
            double plotTop = top + PADDING + words + BELOW_WORDS;
            return new Row(left, right, top + PADDING, plotTop, plotTop + plotHeight);
        }
        double height = Math.max(words, plotHeight) + PADDING;
        return new Row(left, right, top + (height - words) / 2, top, top + height);
    }

    static List<Paragraph> left(RowText text, double width) {
        return block(text.label(), TextStyle.LABEL, text.note(), width);
    }

    static List<Paragraph> right(RowText text, double width) {
        return block(text.value(), TextStyle.VALUE, text.detail(), width);
    }

    private static List<Paragraph> block(String first, TextStyle style, String second, double width) {
        return List.of(
                Paragraph.of(first, style, width, MOST_LINES), Paragraph.of(second, TextStyle.NOTE, width, MOST_LINES));
    }

    private static double height(List<Paragraph> block) {
        double height = 0;
        for (Paragraph paragraph : block) {
            height += paragraph.height();
        }
        return height;
    }

    void drawTexts(SvgWriter svg) {
        for (Row row : rows) {
            row.draw(svg, columns);
        }
    }
}
