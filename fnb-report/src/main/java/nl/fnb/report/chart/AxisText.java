package nl.fnb.report.chart;

import java.util.function.DoubleFunction;

/**
 * The words of an axis.
 *
 * @param label what the axis measures and its unit; empty for none
 * @param tick the text of a tick, in the reader's number format; called with round values such as 0.2 or 15
 */
public record AxisText(String label, DoubleFunction<String> tick) {}
