package nl.fnb.domain.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Strict UTF-8: a malformed byte is an error, never a replacement character. */
final class Utf8 {

    private static final int CHUNK = 8192;

    private Utf8() {}

    /** A decoder that reports what is malformed. */
    static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The text without its byte order mark, empty if it is not UTF-8. */
    static Optional<String> decode(byte[] bytes) {
        try {
            String text = decoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The line of the first byte that is not UTF-8, 0 if there is none. */
    static long malformedLine(InputStream in) throws IOException {
        CharsetDecoder decoder = decoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        long line = 1;
        boolean ended = false;
        while (!ended) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            boolean malformed = decoder.decode(bytes, chars, ended).isError();
            line += lineFeeds(chars.flip());
            if (malformed) {
                return line;
            }
            chars.clear();
            bytes.compact();
        }
        return 0;
    }

    private static long lineFeeds(CharBuffer chars) {
        return chars.chars().filter(c -> c == '\n').count();
    }
}
