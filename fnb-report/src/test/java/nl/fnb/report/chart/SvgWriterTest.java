package nl.fnb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SvgWriterTest {

    @ParameterizedTest
    @CsvSource({"0,0", "-0.0,0", "-0.004,0", "12,12", "12.3,12.3", "12.34,12.34", "0.05,0.05", "-0.5,-0.5", "1.999,2"})
    void numbers_have_at_most_two_decimals_and_no_more_than_needed(double value, String expected) {
        String written = new SvgWriter().open("a").attribute("x", value).close().toString();

        assertThat(written).isEqualTo("<a x=\"" + expected + "\"/>\n");
    }

    @ParameterizedTest
    @EnumSource(TextStyle.class)
    void texts_have_the_contrast_on_white_that_wcag_asks_of_text_at_level_aaa(TextStyle style) {
        SvgWriter svg = new SvgWriter().open("svg");
        style.open(svg, 0, 0, TextStyle.Anchor.START).content("text").close();

        String colour = Svgs.parse(svg.close().toString())
                .getDocumentElement()
                .getFirstChild()
                .getNextSibling()
                .getAttributes()
                .getNamedItem("fill")
                .getNodeValue();
        assertThat(contrastOnWhite(colour)).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void marks_have_the_contrast_on_white_that_wcag_asks_of_graphics(Mark mark) {
        assertThat(contrastOnWhite(mark.colour())).isGreaterThanOrEqualTo(3);
    }

    private static double contrastOnWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double luminance = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
