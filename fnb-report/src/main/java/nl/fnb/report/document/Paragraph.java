package nl.fnb.report.document;

/**
 * Running text.
 *
 * @param text one or more sentences
 */
public record Paragraph(String text) implements Block {}
