package nl.fnb.domain.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.fnb.domain.Study;

/**
 * Fingerprints by SHA-256 (FIPS 180-4), in 64 lower-case hexadecimal digits.
 *
 * <p>A fingerprint tells whether two people have the same thing, without showing it. Of data on few persons it is no
 * disguise: whoever knows all but one value can try what that value was.
 */
public final class Sha256 {

    private Sha256() {}

    /**
     * The fingerprint of a text.
     *
     * @param text the text, taken in UTF-8
     * @return 64 hexadecimal digits
     */
    public static String of(String text) {
        MessageDigest digest = digest();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return hex(digest);
    }

    /**
     * The fingerprint of what a study holds, however its files were written.
     *
     * <p>It is that of the bytes that {@link StudyFolder#write} writes: {@code study.json} and then the tables in the order
     * of {@link Table}, those that were not recorded left out, each file after a line with its name. In
     * {@code responses.csv} rows that follow each other and have the same measurement and instrument are one line: the
     * measurement, the instrument, and then item and answer by turns. The order of columns, the delimiter, the spelling of
     * dates, booleans and numbers and other files in the folder do not change it; the order of rows does.
     *
     * @param study the study
     * @return 64 hexadecimal digits
     */
    public static String of(Study study) {
        MessageDigest digest = digest();
        OutputStream bytes = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        try (Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            write(study, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return hex(digest);
    }

    private static void write(Study study, Writer text) throws IOException {
        text.write(Problems.STUDY_FILE + "\n");
        StudyFileWriter.write(study, text);
        for (Table table : StudyCells.tables(study)) {
            text.write(table.file() + "\n");
            CsvCells csv = new CsvCells(text);
            if (table == Table.RESPONSES) {
                StudyCells.writeByMeasurement(study.responses(), csv);
            } else {
                StudyCells.write(study, table, csv);
            }
            csv.flush();
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
