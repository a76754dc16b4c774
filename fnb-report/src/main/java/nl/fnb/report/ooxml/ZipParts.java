package nl.fnb.report.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The parts of a zip file in memory, read by its directory.
 *
 * <p>{@link java.util.zip.ZipInputStream} reads from the front and refuses a file that gives its sizes behind each part in 64
 * bits, as the writer of workbooks does; {@link java.util.zip.ZipFile} would need a file on disk.
 */
final class ZipParts {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int DEFLATED = 8;

    private final ByteBuffer zip;

    private ZipParts(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Reads a zip file without a comment, of less than 4 GB.
     *
     * @throws IOException if it is none
     */
    static Map<String, byte[]> of(byte[] zip) throws IOException {
        return new ZipParts(zip).read();
    }

    private Map<String, byte[]> read() throws IOException {
        int end = zip.limit() - END_LENGTH;
        if (end < 0 || zip.getInt(end) != END) {
            throw new ZipException("a zip file ends with its directory");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        int entry = zip.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            int name = Short.toUnsignedInt(zip.getShort(entry + 28));
            parts.put(new String(zip.array(), entry + 46, name, StandardCharsets.UTF_8), content(entry));
            entry += 46 + name + Short.toUnsignedInt(zip.getShort(entry + 30)) + zip.getShort(entry + 32);
        }
        return parts;
    }

    private byte[] content(int entry) throws IOException {
        int part = zip.getInt(entry + 42);
        int start = part + 30 + Short.toUnsignedInt(zip.getShort(part + 26)) + zip.getShort(part + 28);
        boolean deflated = zip.getShort(entry + 10) == DEFLATED;
        int length = deflated ? zip.limit() - start : zip.getInt(entry + 24);
        InputStream bytes = new ByteArrayInputStream(zip.array(), start, length);
        if (!deflated) {
            return bytes.readAllBytes();
        }
        Inflater inflater = new Inflater(true);
        try (InputStream inflated = new InflaterInputStream(bytes, inflater)) {
            return inflated.readAllBytes();
        } finally {
            inflater.end();
        }
    }
}
