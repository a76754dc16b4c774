package nl.fnb.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.Document;
import nl.fnb.report.document.Numbering;
import nl.fnb.report.document.Section;
import nl.fnb.report.ooxml.OfficeFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The document of a report as a file. */
final class WordFile {

    private final Document document;

    WordFile(Document document) {
        this.document = document;
    }

    void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            new WordTemplate(document.locale()).applyTo(word);
            new WordMargins(word).write(document.title());
            write(new WordText(word));
            word.write(file);
        }
        new OfficeFile(
                        file.toByteArray(),
                        document.title(),
                        document.subtitle(),
                        document.locale().getLanguage())
                .writeTo(out);
    }

    private void write(WordText text) {
        document.brand().logo().ifPresent(logo -> new LogoPicture(logo).addTo(text.paragraph("Normal")));
        text.paragraph("Subtitle", document.subtitle());
        XWPFRun title = WordText.add(text.paragraph("Title"), document.title());
        document.brand()
                .accent()
                .ifPresent(colour -> title.setColor(colour.hex().substring(1)));
        new WordContents(text).write(document);
        WordBlocks blocks = new WordBlocks(text, Numbering.of(document));
        for (Section section : document.sections()) {
            section(text, blocks, "Heading1", section);
            section.parts().forEach(part -> section(text, blocks, "Heading2", part));
        }
    }

    private static void section(WordText text, WordBlocks blocks, String style, Section section) {
        text.heading(style, section.id(), section.title());
        List<Block> content = section.blocks();
        content.forEach(blocks::write);
    }
}
