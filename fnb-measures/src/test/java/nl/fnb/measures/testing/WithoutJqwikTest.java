package nl.fnb.measures.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The laws and the generators run where jqwik is not on the class path. */
class WithoutJqwikTest {

    @Test
    void the_laws_run_without_jqwik_and_only_the_arbitraries_need_it() throws Exception {
        try (URLClassLoader loader = withoutJqwik()) {
            Class<?> instruments = loader.loadClass("nl.fnb.measures.Instruments");
            Class<?> instrument = loader.loadClass("nl.fnb.measures.Instrument");
            Object checklist = instruments.getMethod("find", String.class).invoke(null, "indications-checklist");
            Class<?> laws = loader.loadClass("nl.fnb.measures.testing.ScoringLaws");

            Object bound = laws.getMethod("of", instrument).invoke(null, checklist);
            Object report = laws.getMethod("check").invoke(bound);

            assertThat(report.toString())
                    .startsWith("indications-checklist@1: ")
                    .contains(" 0 broken, ");
            Class<?> arbitraries = loader.loadClass("nl.fnb.measures.testing.FnbArbitraries");
            assertThatThrownBy(() -> arbitraries.getMethod("instruments")).isInstanceOf(NoClassDefFoundError.class);
        }
    }

    private static URLClassLoader withoutJqwik() throws MalformedURLException {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("jqwik")) {
                path.add(Path.of(entry).toUri().toURL());
            }
        }
        return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
