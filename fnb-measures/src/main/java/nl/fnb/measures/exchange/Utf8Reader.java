package nl.fnb.measures.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.fnb.domain.Breach;

/**
 * Strict UTF-8 up to a number of bytes. The parser gets characters, so that no declaration of a message chooses another
 * encoding; what was wrong, and on which line, is remembered beyond the exception, which a parser may wrap.
 */
final class Utf8Reader extends Reader {

    private static final int CHUNK = 8192;

    private final InputStream in;
    private final int mostBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
    private long bytesRead;
    private long line = 1;
    private boolean ended;
    private boolean begun;
    private Optional<Breach> fault = Optional.empty();

    Utf8Reader(InputStream in, int mostBytes) {
        super();
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /** What was wrong with the bytes, if anything was. */
    Optional<Breach> fault() {
        return fault;
    }

    /** The line that was reached, from 1. */
    long line() {
        return line;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            countLines(target, offset, chars.position());
            if (result.isError() && chars.position() == 0) {
                fault = Optional.of(Breach.of(ExchangeRule.NOT_UTF8_XML, "", ""));
                throw new CharacterCodingException();
            }
            if (chars.position() == 0 && ended) {
                return -1;
            }
            if (chars.position() == 0) {
                fill();
            } else if (!begun) {
                begun = true;
                skipByteOrderMark(target, offset, chars);
            }
        }
        return chars.position();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        bytesRead += Math.max(0, read);
        if (bytesRead > mostBytes) {
            fault = Optional.of(Breach.of(ExchangeRule.MESSAGE_TOO_LARGE, "", "", mostBytes));
            throw new IOException("more bytes than are read");
        }
    }

    private static void skipByteOrderMark(char[] target, int offset, CharBuffer chars) {
        if (target[offset] == '\uFEFF') {
            int kept = chars.position() - 1;
            System.arraycopy(target, offset + 1, target, offset, kept);
            chars.position(kept);
        }
    }

    private void countLines(char[] target, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (target[i] == '\n') {
                line++;
            }
        }
    }
}
