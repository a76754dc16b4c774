package nl.fnb.measures.exchange;

import static nl.fnb.measures.exchange.Messages.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.fnb.domain.io.Problem;
import org.junit.jupiter.api.Test;

/** Messages without an end, in a virtual machine of their own. */
class EndlessXmlTest {

    private static final String GOOD = Messages.startText("2015-04-04", started("2015-04-02", "1"));

    /** A gigabyte each, made as it is read, in a JVM of 40 megabytes. */
    @Test
    void gigabytes_are_refused_in_a_small_memory() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Gigabytes.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(printed.lines())
                .containsExactly(
                        "text, line 7, field Afzender: a text may have at most 200 characters",
                        "passed over, line 19: a message may have at most 1048576 bytes",
                        "attribute, line 7: a message may have at most 1048576 bytes",
                        "name, line 7: must be well-formed XML",
                        "comment, line 7: a message may have at most 1048576 bytes",
                        "cdata, line 7: a message may have at most 1048576 bytes",
                        "doctype, line 2: a message may have at most 1048576 bytes",
                        "elements, line 8: a message may have at most 50000 elements",
                        "deep, line 17: elements may lie at most 12 deep",
                        "zeros, line 1: must be well-formed XML");
    }

    /** Streams a gigabyte of one text in the place of another. */
    static final class Gigabytes {

        public static void main(String[] arguments) {
            show("text", "65656055", "6");
            show("passed over", "Voorbeeld", "x");
            show("attribute", "<j:Afzender>", "<j:Afzender a=\"", "x");
            show("name", "<j:Afzender>", "<j:", "x");
            show("comment", "65656055", "<!--", "x");
            show("cdata", "65656055", "<![CDATA[", "6");
            show("doctype", "<j:Bericht ", "<!DOCTYPE b [ <!-- ", "x");
            show("elements", "<j:Ontvanger>", "", "<j:Vreemd/>");
            show("deep", "<ijw:Datum>", "", "<x>");
            show("zeros", "<?xml", "", "\0");
        }

        private static void show(String name, String place, String repeated) {
            show(name, place, "", repeated);
        }

        private static void show(String name, String place, String begin, String repeated) {
            String head = GOOD.substring(0, GOOD.indexOf(place)) + begin;
            IjwSource source = IjwSource.of(name, () -> new Endless(head, repeated));
            List<Problem> problems = IMPORT.read(List.of(source)).problems();
            System.out.println(problems.get(problems.size() - 1));
        }
    }

    /** A head, then one text over and over for a gigabyte. */
    private static final class Endless extends InputStream {

        private final byte[] head;
        private final byte[] repeated;
        private long at;

        Endless(String head, String repeated) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long position = at++;
            if (position < head.length) {
                return head[(int) position];
            }
            return position > 1L << 30 ? -1 : repeated[(int) ((position - head.length) % repeated.length)];
        }
    }

    private static final IjwImport IMPORT = IjwImport.pseudonymisedBy(bsn -> "f1");
}
