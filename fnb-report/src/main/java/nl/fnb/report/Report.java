package nl.fnb.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.fnb.report.disclosure.Disclosure;
import nl.fnb.report.disclosure.Publication;
import nl.fnb.report.document.Renderer;
import nl.fnb.report.document.ReportContent;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.execution.Execution;
import nl.fnb.report.execution.OutputFolder;
import nl.fnb.report.narrative.Narrative;
import nl.fnb.report.theme.Theme;

/**
 * The report of an evaluation, in one language.
 *
 * <pre>{@code
 * Report.of(evaluation).in(Locale.forLanguageTag("nl")).writeTo(Path.of("out"), "html", "csv", "json");
 * }</pre>
 */
public final class Report {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Evaluation evaluation;
    private final Locale locale;
    private final Execution execution;
    private final Disclosure disclosure;
    private final Theme theme;

    private Report(Evaluation evaluation, Locale locale, Execution execution, Disclosure disclosure, Theme theme) {
        this.evaluation = evaluation;
        this.locale = locale;
        this.execution = execution;
        this.disclosure = disclosure;
        this.theme = theme;
    }

    /**
     * The report of an evaluation, in Dutch.
     *
     * @param evaluation the evaluation
     * @return the report
     */
    public static Report of(Evaluation evaluation) {
        return new Report(evaluation, DUTCH, Execution.withDefaults(), Disclosure.off(), Theme.plain());
    }

    /**
     * The same report in another language.
     *
     * @param language Dutch or English
     * @return a copy
     * @throws IllegalArgumentException for another language
     */
    public Report in(Locale language) {
        if (!language.getLanguage().equals("nl") && !language.getLanguage().equals("en")) {
            throw new IllegalArgumentException("language must be nl or en, got " + language.toLanguageTag());
        }
        return new Report(evaluation, language, execution, disclosure, theme);
    }

    /**
     * The same report, written on several threads or with someone who watches; a step is a format.
     *
     * @param how how the work runs
     * @return a copy
     */
    public Report with(Execution how) {
        return new Report(evaluation, locale, how, disclosure, theme);
    }

    /**
     * The same report for publication: small counts, and what would give them away, are kept out of every file.
     *
     * <p>Prose and pictures of single families give way to what the published figures alone can say.
     *
     * @param control how small counts are kept from it; {@link Disclosure#off()} shows all
     * @return a copy
     */
    public Report withDisclosure(Disclosure control) {
        return new Report(evaluation, locale, execution, control, theme);
    }

    /**
     * The same report with the title, logo, colour or foreword of an organisation.
     *
     * @param look how the organisation shows itself; it changes no figure and no sentence
     * @return a copy
     */
    public Report withTheme(Theme look) {
        return new Report(evaluation, locale, execution, disclosure, look);
    }

    /**
     * Requires that each format has a renderer, before anything else is done.
     *
     * @param formats names of formats
     * @throws MissingFormatException if no renderer of a format is present
     */
    public static void requireFormats(String... formats) {
        requireFormats(Disclosure.off(), formats);
    }

    /**
     * Requires that each format has a renderer that can write it under disclosure control, before anything else is done.
     *
     * @param control how small counts are kept from the report
     * @param formats names of formats
     * @throws MissingFormatException if no renderer of a format is present
     * @throws UnpublishableFormatException if a format holds records of single families and control is on
     */
    public static void requireFormats(Disclosure control, String... formats) {
        for (String format : formats) {
            Renderer renderer = Renderers.find(format);
            if (renderer.holdsRecords() && !control.isOff()) {
                throw new UnpublishableFormatException(format);
            }
        }
    }

    /**
     * Writes the report to a folder; the files appear all together, or none does.
     *
     * @param folder the folder, made where it does not exist
     * @param formats names of formats, such as {@code html}, {@code csv} and {@code json}
     * @throws MissingFormatException if no renderer of a format is present
     * @throws UnpublishableFormatException if a format holds records of single families and disclosure control is on
     * @throws java.io.UncheckedIOException if a file cannot be written
     */
    public void writeTo(Path folder, String... formats) {
        requireFormats(disclosure, formats);
        Map<String, Renderer> renderers = new LinkedHashMap<>();
        for (String format : formats) {
            renderers.put(format, Renderers.find(format));
        }
        ReportContent content = content();
        try (OutputFolder output = OutputFolder.open(folder)) {
            execution.all(renderers.values().stream()
                    .map(renderer -> step(renderer, content, output))
                    .toList());
            output.commit();
        }
    }

    private static Supplier<String> step(Renderer renderer, ReportContent content, OutputFolder output) {
        return () -> {
            output.add(renderer.fileName(), out -> renderer.render(content, out));
            return renderer.fileName();
        };
    }

    private ReportContent content() {
        if (disclosure.isOff()) {
            return ReportContent.of(evaluation, locale, () -> theme.on(Narrative.of(evaluation, locale)));
        }
        Publication publication = Publication.of(evaluation, disclosure);
        return new ReportContent(
                publication,
                Optional.empty(),
                locale,
                () -> theme.on(Narrative.of(publication, evaluation.study(), locale)));
    }
}
