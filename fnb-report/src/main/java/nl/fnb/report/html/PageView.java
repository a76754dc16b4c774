package nl.fnb.report.html;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStachePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.fnb.report.document.Document;

/**
 * What the page template shows.
 *
 * @param language the language tag
 * @param title the title of the study
 * @param subtitle what kind of report it is
 * @param generator the program and its version
 * @param style the style sheet
 * @param words the words of the page itself
 * @param sections the sections
 */
@JStachePath(prefix = "nl/fnb/report/html/", suffix = ".mustache")
@JStache(path = "page")
record PageView(
        String language,
        String title,
        String subtitle,
        String generator,
        String style,
        PageWords words,
        List<SectionView> sections) {

    static PageView of(Document document) {
        PageWords words = PageWords.in(document.locale());
        return new PageView(
                words.language(),
                document.title(),
                document.subtitle(),
                program(),
                css(),
                words,
                document.sections().stream().map(s -> SectionView.of(s, words)).toList());
    }

    private static String program() {
        Optional<String> version =
                Optional.ofNullable(PageView.class.getPackage().getImplementationVersion());
        return version.map(v -> "FNB " + v).orElse("FNB");
    }

    private static String css() {
        try (InputStream css = Objects.requireNonNull(PageView.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
