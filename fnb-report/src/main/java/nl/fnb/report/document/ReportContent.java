package nl.fnb.report.document;

import java.util.Locale;
import java.util.function.Supplier;
import nl.fnb.report.evaluation.Evaluation;

/**
 * What a renderer may draw from: the figures, and the document that says them in words.
 *
 * @param evaluation the figures
 * @param locale the language of the document
 * @param document makes the document, for renderers that show it
 */
public record ReportContent(Evaluation evaluation, Locale locale, Supplier<Document> document) {}
