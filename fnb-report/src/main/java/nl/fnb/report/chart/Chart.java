package nl.fnb.report.chart;

/**
 * A picture that can be drawn in any width.
 *
 * <p>For a page that is read on a desk and on a telephone, render twice, at {@link #WIDE} and at {@link #NARROW}, and let
 * a media query show one of the two. The texts are 13 units or more, so a picture reads well where it is shown at about
 * its own width. The background is transparent and meant for a white or very light page; every element is told apart by
 * shape, dash or place as well as by colour.
 */
public sealed interface Chart
        permits IntervalChart,
                GroupedPointsChart,
                StepChart,
                ForestChart,
                FlowChart,
                BalanceChart,
                ChangeChart,
                InteractionChart,
                TimelineChart {

    /** A width for desks, where labels stand beside the plot. */
    int WIDE = 720;

    /** A width for telephones, where labels stand above their row. */
    int NARROW = 360;

    /**
     * The texts for readers who do not see the picture.
     *
     * @return title and description
     */
    ChartText text();

    /**
     * Draws the chart as one {@code <svg>} element with a {@code viewBox} and without a fixed size.
     *
     * @param width the width of the drawing in units, 280 to 2000
     * @param idPrefix what the ids within the drawing start with, unique for each chart of a page; ids also hold the
     *     width, so the two drawings of one chart may share the prefix. A letter, then letters, digits, '-' or '_'
     *     (ASCII)
     * @return the element as text, well-formed XML without a declaration
     * @throws IllegalArgumentException if the width or the prefix breaks these rules
     */
    String render(int width, String idPrefix);
}
