package nl.fnb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.fnb.report.document.Library;
import nl.fnb.report.document.Renderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an application gets that has only what this module must have. */
class OptionalLibrariesTest {

    /** The jars that an application gets with this module; the list is short on purpose. */
    private static final List<String> CLOSURE = List.of(
            "jackson-databind",
            "jackson-annotations",
            "jackson-core",
            "jackson-datatype-jdk8",
            "jackson-datatype-jsr310",
            "fastcsv",
            "commons-math3",
            "commons-statistics-distribution",
            "commons-rng-client-api",
            "commons-rng-sampling",
            "commons-numbers-core",
            "commons-numbers-combinatorics",
            "commons-numbers-gamma",
            "commons-numbers-fraction",
            "commons-numbers-rootfinder",
            "jstachio",
            "jstachio-annotation",
            "org.eclipse.jdt.annotation",
            "jspecify");

    private static final Pattern VERSION = Pattern.compile("-[0-9][^/]*\\.jar$");

    @ParameterizedTest
    @CsvSource({
        "pdf, 'io.github.openhtmltopdf:openhtmltopdf-pdfbox:1.1.65, io.github.openhtmltopdf:openhtmltopdf-svg-support:1.1.65'",
        "xlsx, org.dhatim:fastexcel:0.20.2",
        "docx, 'org.apache.poi:poi-ooxml:5.5.1, org.apache.xmlgraphics:batik-transcoder:1.19, org.apache.xmlgraphics:batik-codec:1.19'"
    })
    void a_format_names_the_libraries_that_it_misses(String format, String coordinates) throws Exception {
        try (URLClassLoader alone = alone()) {
            Throwable fault = fault(alone, format);

            assertThat(fault.getClass().getName()).isEqualTo(MissingFormatException.class.getName());
            assertThat(fault).hasMessage("format " + format + " needs what is not present; add " + coordinates);
        }
    }

    @ParameterizedTest
    @CsvSource({"html", "csv", "json"})
    void the_other_formats_need_nothing_more(String format) throws Exception {
        try (URLClassLoader alone = alone()) {
            assertThatCode(() -> require(alone, format)).doesNotThrowAnyException();
        }
    }

    @Test
    void the_versions_named_are_those_that_the_build_tests() {
        for (Renderer renderer : ServiceLoader.load(Renderer.class)) {
            for (Library library : renderer.libraries()) {
                String[] coordinates = library.coordinates().split(":", -1);
                String jar = coordinates[1] + "-" + coordinates[2] + ".jar";

                assertThat(library.isPresent()).isTrue();
                assertThat(classPath()).anyMatch(file -> file.endsWith(jar));
            }
        }
    }

    @Test
    void every_jar_of_the_closure_is_on_this_class_path() {
        assertThat(closure()).hasSize(CLOSURE.size());
    }

    private static Throwable fault(ClassLoader alone, String format) throws Exception {
        try {
            require(alone, format);
        } catch (InvocationTargetException thrown) {
            return Objects.requireNonNull(thrown.getCause());
        }
        throw new AssertionError(format + " was not refused");
    }

    private static void require(ClassLoader alone, String format) throws Exception {
        Class<?> report = Class.forName(Report.class.getName(), true, alone);
        report.getMethod("requireFormats", String[].class).invoke(null, (Object) new String[] {format});
    }

    /** A world of this module, the modules below it and its closure. */
    private static URLClassLoader alone() {
        URL own = Report.class.getProtectionDomain().getCodeSource().getLocation();
        Stream<URL> others = classPath().stream()
                .filter(file -> file.contains("fnb-") && !file.contains("fnb-report"))
                .map(OptionalLibrariesTest::url);
        Stream<URL> libraries = closure().stream().map(OptionalLibrariesTest::url);
        URL[] files = Stream.of(Stream.of(own), others, libraries)
                .flatMap(urls -> urls)
                .toArray(URL[]::new);
        return new URLClassLoader(files, ClassLoader.getPlatformClassLoader());
    }

    private static List<String> closure() {
        return classPath().stream()
                .filter(file -> CLOSURE.contains(
                        VERSION.matcher(Path.of(file).getFileName().toString()).replaceAll("")))
                .toList();
    }

    private static URL url(String file) {
        try {
            return Path.of(file).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> classPath() {
        return Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    }
}
