package nl.fnb.report.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file of an office program, as a library made it, rid of what differs from one run to the next.
 *
 * <p>Every part gets the same moment, and the properties of the document hold its title, subject and language but no date.
 */
public final class OfficeFile {

    /** The earliest moment that a zip file can tell. */
    private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final int SHOWN = 250;

    private final byte[] file;
    private final String properties;

    /**
     * A file as a library made it.
     *
     * @param file the file
     * @param title the title of the document
     * @param subject what kind of document it is
     * @param language its language tag
     */
    public OfficeFile(byte[] file, String title, String subject, String language) {
        this.file = file.clone();
        this.properties = """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:subject>%s</dc:subject>\
                <dc:creator>FNB</dc:creator><dc:language>%s</dc:language></cp:coreProperties>
                """.formatted(shown(title), shown(subject), language);
    }

    /** The start of a text: programs show a title in the bar of a window, and refuse long ones. */
    private static String shown(String text) {
        int[] start = text.codePoints().limit(SHOWN).toArray();
        return XmlCharacters.escaped(new String(start, 0, start.length));
    }

    /**
     * Writes the file.
     *
     * @param out where to; is left open
     * @throws IOException if writing fails
     */
    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream written = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> part : ZipParts.of(file).entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(NO_MOMENT);
            written.putNextEntry(entry);
            written.write(
                    part.getKey().equals(PROPERTIES) ? properties.getBytes(StandardCharsets.UTF_8) : part.getValue());
            written.closeEntry();
        }
        written.finish();
    }
}
