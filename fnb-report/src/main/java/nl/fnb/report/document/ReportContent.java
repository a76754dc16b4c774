package nl.fnb.report.document;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.fnb.report.disclosure.Disclosure;
import nl.fnb.report.disclosure.Publication;
import nl.fnb.report.evaluation.Evaluation;

/**
 * What a renderer may draw from: the figures, and the document that says them in words.
 *
 * @param publication the figures that may be shown
 * @param evaluation all figures and the data behind them, empty under disclosure control
 * @param locale the language of the document
 * @param document makes the document, for renderers that show it
 */
public record ReportContent(
        Publication publication, Optional<Evaluation> evaluation, Locale locale, Supplier<Document> document) {

    /**
     * The content of a report without disclosure control.
     *
     * @param evaluation the figures
     * @param locale the language of the document
     * @param document makes the document
     * @return the content
     */
    public static ReportContent of(Evaluation evaluation, Locale locale, Supplier<Document> document) {
        Publication all = Publication.of(evaluation, Disclosure.off());
        return new ReportContent(all, Optional.of(evaluation), locale, document);
    }
}
