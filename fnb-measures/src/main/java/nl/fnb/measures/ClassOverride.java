package nl.fnb.measures;

/**
 * An answer that by itself sets at least a class, whatever the scores.
 *
 * @param item the item
 * @param response the answer, or one of the chosen codes; on a numeric item it is compared as a number
 * @param className the class
 */
public record ClassOverride(String item, String response, String className) {}
