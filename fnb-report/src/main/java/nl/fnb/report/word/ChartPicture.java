package nl.fnb.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.fnb.report.chart.Chart;
import nl.fnb.report.chart.ChartText;
import nl.fnb.report.font.ReportFont;
import nl.fnb.report.ooxml.XmlCharacters;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A chart as a picture of dots, with its description for readers who do not see it. */
final class ChartPicture {

    /** Dots for each unit of the drawing. */
    private static final double SCALE = 2;

    /** English metric units in a millimetre. */
    private static final double MILLIMETRE = 36_000;

    private static final double WIDEST = 170;
    private static final double HIGHEST = 215;
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
    private static final Pattern FONT = Pattern.compile("font-family=\"[^\"]*\"");

    private final ChartText text;
    private final String id;
    private final String svg;
    private final double width;
    private final double height;

    ChartPicture(Chart chart, String id) {
        this.text = chart.text();
        this.id = id;
        this.svg = FONT.matcher(chart.render(Chart.WIDE, id)).replaceAll("font-family=\"" + ReportFont.FAMILY + "\"");
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new IllegalStateException("a drawing has a size, got " + svg.substring(0, svg.indexOf('>')));
        }
        this.width = Double.parseDouble(size.group(1));
        this.height = Double.parseDouble(size.group(2));
    }

    void addTo(XWPFParagraph paragraph) {
        double scale = Math.min(WIDEST / width, HIGHEST / height) * MILLIMETRE;
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(new ByteArrayInputStream(png()), PictureType.PNG, id + ".png", (int) (width * scale), (int)
                    (height * scale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        describe(run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr());
    }

    private void describe(CTNonVisualDrawingProps properties) {
        properties.setName(id);
        String words = text.description().isEmpty() ? text.title() : text.title() + ". " + text.description();
        properties.setDescr(XmlCharacters.of(words));
    }

    private byte[] png() {
        return ChartTranscoder.png(svg, width * SCALE, height * SCALE);
    }
}
