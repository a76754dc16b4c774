package nl.fnb.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.fnb.report.document.Document;
import nl.fnb.report.ooxml.XmlCharacters;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a file of pages says of itself: title, subject, language and that it is tagged, and no moment. */
final class PdfProperties {

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>FNB</pdf:Producer>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    /** The number that the name of the file within itself is made from, instead of the moment. */
    private static final long NO_MOMENT = 0;

    private final Document document;

    PdfProperties(Document document) {
        this.document = document;
    }

    void writeTo(PDDocument pdf) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(document.title());
        information.setSubject(document.subtitle());
        information.setProducer("FNB");
        pdf.setDocumentInformation(information);
        pdf.getDocumentCatalog().setLanguage(document.locale().getLanguage());
        pdf.getDocumentCatalog().setMetadata(metadata(pdf));
        pdf.getDocument().getTrailer().removeItem(COSName.ID);
        pdf.setDocumentId(NO_MOMENT);
    }

    private PDMetadata metadata(PDDocument pdf) throws IOException {
        PDMetadata metadata = new PDMetadata(pdf);
        String xmp = XMP.formatted(
                XmlCharacters.escaped(document.title()),
                XmlCharacters.escaped(document.subtitle()),
                document.locale().getLanguage());
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        return metadata;
    }
}
