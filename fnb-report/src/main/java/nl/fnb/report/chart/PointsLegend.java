package nl.fnb.report.chart;

/**
 * What the signs of a {@link GroupedPointsChart} mean, in the reader's language; an empty text leaves its sign out of the
 * legend.
 *
 * @param value a point, such as "one family"
 * @param box a box with lines, such as "middle half; lines to the lowest and the highest value"
 * @param median the upright bar, such as "median"
 * @param mean the open diamond, such as "mean"
 */
public record PointsLegend(String value, String box, String median, String mean) {}
