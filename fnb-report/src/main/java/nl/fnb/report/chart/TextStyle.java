package nl.fnb.report.chart;

/** The few ways in which text is set. All colours have a contrast of 7 or more on white. */
enum TextStyle {
    /** What a row or a box is about. */
    LABEL(14, "#1A1A1A", false),
    /** What came out. */
    VALUE(14, "#1A1A1A", true),
    /** What stands below a label or a value, at ticks and in legends. */
    NOTE(13, "#505050", false);

    /** Bold letters are wider. */
    private static final double BOLD = 1.1;

    private final double size;
    private final String colour;
    private final boolean bold;

    TextStyle(double size, String colour, boolean bold) {
        this.size = size;
        this.colour = colour;
        this.bold = bold;
    }

    double lineHeight() {
        return size + 4;
    }

    /** From the top of a line to its baseline. */
    double ascent() {
        return size;
    }

    /** An upper estimate of the width of a character, which holds for the wide system fonts too. */
    double width(int codePoint) {
        return GlyphWidth.of(codePoint) * size * (bold ? BOLD : 1);
    }

    double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += width(c);
            i += Character.charCount(c);
        }
        return width;
    }

    /** Starts a text element; the caller adds its content and closes it. */
    SvgWriter open(SvgWriter svg, double x, double baseline, Anchor anchor) {
        svg.open("text").attribute("x", x).attribute("y", baseline).attribute("font-size", size);
        svg.attribute("fill", colour);
        if (bold) {
            svg.attribute("font-weight", "600");
        }
        if (anchor != Anchor.START) {
            svg.attribute("text-anchor", anchor.keyword());
        }
        return svg;
    }

    /** Which part of a text stands at its x. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String keyword;

        Anchor(String keyword) {
            this.keyword = keyword;
        }

        String keyword() {
            return keyword;
        }
    }
}
