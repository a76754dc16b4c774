package nl.fnb.report.chart;

/** The root element of a drawing, around what is drawn. */
final class Drawing {

    private static final int NARROWEST = 280;
    private static final int WIDEST = 2000;

    private final SvgWriter svg = new SvgWriter();

    private Drawing() {}

    /** Starts a drawing; the writer it returns stands within the root element. */
    static SvgWriter start(ChartText text, int width, double height, String idPrefix) {
        String id = requirePrefix(idPrefix) + "-" + width;
        Drawing drawing = new Drawing();
        boolean described = !XmlText.clean(text.description()).isEmpty();
        drawing.root(width, height, id, described);
        drawing.words(text, id, described);
        return drawing.svg;
    }

    static int requireWidth(int width) {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException(
                    "the width of a chart is " + NARROWEST + " to " + WIDEST + ", got " + width);
        }
        return width;
    }

    private void root(int width, double height, String id, boolean described) {
        svg.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
        svg.attribute("class", "fnb-chart");
        svg.attribute("viewBox", "0 0 " + width + " " + (long) Math.ceil(height));
        svg.attribute("role", "img").attribute("aria-labelledby", id + "-title");
        if (described) {
            svg.attribute("aria-describedby", id + "-desc");
        }
        svg.attribute("font-family", "system-ui, sans-serif");
    }

    private void words(ChartText text, String id, boolean described) {
        svg.open("title").attribute("id", id + "-title").content(text.title()).close();
        if (described) {
            svg.open("desc").attribute("id", id + "-desc").content(text.description());
            svg.close();
        }
    }

    private static String requirePrefix(String prefix) {
        boolean good = !prefix.isEmpty() && isLetter(prefix.charAt(0));
        for (int i = 0; i < prefix.length(); i++) {
            good &= isPart(prefix.charAt(i));
        }
        if (!good) {
            throw new IllegalArgumentException(
                    "an id prefix is a letter, then letters, digits, '-' or '_', got \"" + prefix + "\"");
        }
        return prefix;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isPart(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
