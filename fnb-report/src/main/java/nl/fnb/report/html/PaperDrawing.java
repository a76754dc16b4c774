package nl.fnb.report.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.fnb.report.chart.Chart;
import nl.fnb.report.chart.ChartText;
import nl.fnb.report.font.ReportFont;

/** A drawing for pages of one size: its own size in millimetres, the font of the page, and its words as one text. */
final class PaperDrawing {

    /** What fits between the margins of the page. */
    private static final double WIDEST = 170;

    private static final double HIGHEST = 220;
    private static final Pattern ROOT =
            Pattern.compile("<svg [^>]*viewBox=\"0 0 (\\d+) (\\d+)\"[^>]*>", Pattern.DOTALL);
    private static final Pattern FONT = Pattern.compile(" font-family=\"[^\"]*\"");

    private PaperDrawing() {}

    static String of(Chart chart, String id) {
        String svg = chart.render(Chart.WIDE, id);
        Matcher root = ROOT.matcher(svg);
        if (!root.lookingAt()) {
            throw new IllegalStateException(
                    "a drawing starts with its size, got " + svg.substring(0, svg.indexOf('>')));
        }
        double width = Double.parseDouble(root.group(1));
        double height = Double.parseDouble(root.group(2));
        double scale = Math.min(WIDEST / width, HIGHEST / height);
        return "<svg alt=\"" + words(chart.text()) + "\" style=\"width: " + millimetres(width * scale) + "; height: "
                + millimetres(height * scale) + "\" font-family=\"" + ReportFont.FAMILY + "\""
                + FONT.matcher(svg.substring("<svg".length())).replaceAll("");
    }

    private static String millimetres(double size) {
        return Math.round(size * 10) / 10.0 + "mm";
    }

    private static String words(ChartText text) {
        return EscapedText.of(text.description().isEmpty() ? text.title() : text.title() + ". " + text.description());
    }
}
