package nl.fnb.report.chart;

/**
 * What the signs and the two sides of a {@link ForestChart} mean, in the reader's language; an empty text is left out.
 *
 * @param below what a difference below zero means, such as "better with a family group plan"; written at the left
 * @param above what a difference above zero means; written at the right
 * @param outer the thin line, such as "95% interval"
 * @param inner the thick line, such as "90% interval"
 * @param margin the band around zero, such as "no relevant difference"
 */
public record ForestLegend(String below, String above, String outer, String inner, String margin) {}
