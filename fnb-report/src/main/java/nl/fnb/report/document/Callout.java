package nl.fnb.report.document;

/**
 * A text that must not be overlooked.
 *
 * @param title what it is about
 * @param text one or more sentences
 */
public record Callout(String title, String text) implements Block {}
