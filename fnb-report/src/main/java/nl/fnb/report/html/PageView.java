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
 * @param brand how the organisation shows itself
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
        BrandView brand,
        PageWords words,
        List<SectionView> sections) {

    static PageView of(Document document) {
        return of(document, Setting.of(document, Setting.Medium.SCREEN), "report.css");
    }

    static PageView of(Document document, Setting setting, String style) {
        BrandView brand = BrandView.of(document.brand(), setting.medium());
        return new PageView(
                setting.words().language(),
                document.title(),
                document.subtitle(),
                program(),
                css(style) + brand.style(),
                brand,
                setting.words(),
                document.sections().stream()
                        .map(s -> SectionView.of(s, setting))
                        .toList());
    }

    private static String program() {
        Optional<String> version =
                Optional.ofNullable(PageView.class.getPackage().getImplementationVersion());
        return version.map(v -> "FNB " + v).orElse("FNB");
    }

    private static String css(String name) {
        try (InputStream css = Objects.requireNonNull(PageView.class.getResourceAsStream(name), name)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
