package nl.fnb.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import nl.fnb.report.document.Document;
import nl.fnb.report.font.ReportFont;
import nl.fnb.report.html.HtmlRenderer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a report as a file. */
final class PdfFile {

    private static final String OWN_PICTURE = "data:image/png;base64,";

    private final Document document;

    PdfFile(Document document) {
        this.document = document;
    }

    void writeTo(OutputStream out) throws IOException {
        StringBuilder page = new StringBuilder();
        HtmlRenderer.renderForPaper(document, page);
        try (BatikSVGDrawer drawer = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(drawer)
                        .withHtmlContent(new ShownText().of(page.toString()), "")
                        .buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            new PdfProperties(document).writeTo(pdf);
            pdf.save(out);
        }
    }

    private static PdfRendererBuilder builder(BatikSVGDrawer drawer) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.useSVGDrawer(drawer);
        builder.useUriResolver((base, uri) -> uri.startsWith("#") || uri.startsWith(OWN_PICTURE) ? uri : null);
        for (ReportFont font : ReportFont.values()) {
            builder.useFont(
                    font::open,
                    ReportFont.FAMILY,
                    font.weight(),
                    FontStyle.NORMAL,
                    true,
                    EnumSet.allOf(FSFontUseCase.class));
        }
        return builder;
    }
}
