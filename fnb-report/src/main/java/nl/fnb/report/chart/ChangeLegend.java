package nl.fnb.report.chart;

/**
 * The words of a {@link ChangeChart}, in the reader's language; an empty text is left out.
 *
 * @param before what stands at the left of a panel, such as "pre-measurement"
 * @param after what stands at the right of a panel
 * @param member a thin line, such as "one family; thicker: more families"
 * @param mean a thick line with signs, such as "mean"
 */
public record ChangeLegend(String before, String after, String member, String mean) {}
