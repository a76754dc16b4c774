package nl.fnb.report.chart;

/** The colours of everything that is not a group: greys, and the one tint of a margin. */
final class Palette {

    static final String INK = "#1A1A1A";
    static final String LINE = "#6B6B6B";
    static final String GRID = "#E2E2E2";
    static final String RULE = "#C4C4C4";
    static final String PAPER = "#FFFFFF";
    static final String ESTIMATE = "#0072B2";
    static final String MARGIN_FILL = "#F6EBCF";
    static final String MARGIN_EDGE = "#8F6500";

    private Palette() {}
}
