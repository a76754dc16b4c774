package nl.fnb.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class FailuresTest {

    private final StringWriter err = new StringWriter();
    private final Failures failures = new Failures(
            new Console(new PrintWriter(err), new PrintWriter(err, true), false, Texts.asked("--lang=en")));

    @Test
    void an_internal_fault_is_one_sentence_without_what_the_fault_says_of_the_data() {
        int status = failures.fault(new IllegalStateException("Jansen, born 2009-01-02"));

        assertThat(status).isEqualTo(3);
        assertThat(err)
                .hasToString("internal fault: IllegalStateException; nothing was written."
                        + " Start Java with -Dfnb.debug=true to see where%n".formatted());
    }

    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void a_developer_sees_where_it_happened_and_still_no_data() {
        System.setProperty("fnb.debug", "true");
        try {
            failures.fault(new IllegalStateException("Jansen", new IllegalArgumentException("born 2009-01-02")));
        } finally {
            System.clearProperty("fnb.debug");
        }

        assertThat(err.toString())
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
                .contains("    at nl.fnb.examples.cli.FailuresTest.")
                .doesNotContain("Jansen", "2009");
    }

    @Test
    void too_little_memory_comes_with_advice() {
        int status = failures.outOfMemory();

        assertThat(status).isEqualTo(3);
        assertThat(err.toString())
                .matches("not enough memory: the limit is \\d+ MB; nothing was written\\. "
                        + "Start Java with a higher limit, such as -Xmx4g\\R");
    }
}
