package nl.fnb.report.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import nl.fnb.report.Rendered;
import nl.fnb.report.SampleDocument;
import nl.fnb.report.document.BulletList;
import nl.fnb.report.document.Colour;
import nl.fnb.report.document.Document;
import nl.fnb.report.document.Logo;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">%s</svg>";
    private static final String RECT = "<rect width=\"40\" height=\"20\" fill=\"#00507d\"/>";

    private static byte[] svg(String content) {
        return SVG.formatted(content).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static ThemeFault faultOf(ThrowingCallable call) {
        ThemeException refused = catchThrowableOfType(ThemeException.class, call);
        assertThat(refused.text(Locale.forLanguageTag("nl"))).isNotBlank().isNotEqualTo(refused.text(Locale.ENGLISH));
        return refused.fault();
    }

    @Test
    void changes_nothing_of_a_report_if_plain() {
        Document document = SampleDocument.of("tekst", Locale.ENGLISH);

        assertThat(Theme.plain().on(document)).isEqualTo(document);
    }

    @Test
    void puts_a_foreword_before_the_summary_and_leaves_the_rest() {
        Document document = SampleDocument.of("tekst", Locale.ENGLISH);

        Document themed = Theme.plain()
                .withTitle("Jaarbericht 2026")
                .withForeword(
                        "# Van ons\n\nLees *dit* [hier](https://example.org/a).\n\n- een\n- twee\n\n## Verder\n\n1. eerst\n2. dan\n")
                .on(document);

        assertThat(themed.title()).isEqualTo("Jaarbericht 2026");
        assertThat(themed.sections().subList(1, themed.sections().size())).isEqualTo(document.sections());
        Section foreword = themed.sections().get(0);
        assertThat(foreword.title()).isEqualTo("Van ons");
        assertThat(foreword.blocks())
                .containsExactly(
                        new Paragraph("Lees dit hier (https://example.org/a)."),
                        new BulletList(List.of("een", "twee")));
        assertThat(foreword.parts().get(0).blocks()).containsExactly(new BulletList(List.of("1. eerst", "2. dan")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "tekst met <b>markup</b>",
                "![beeld](https://example.org/a.png)",
                "> citaat",
                "```\ncode\n```",
                "- een\n  - genest",
                "[kwaad](javascript:alert(1))",
                "[bestand](file:///etc/passwd)",
                "---"
            })
    void refuses_markup_that_a_report_has_no_place_for(String markdown) {
        assertThat(faultOf(() -> Theme.plain().withForeword(markdown))).isEqualTo(ThemeFault.PROSE_MARKUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tekst\n\n# laat", "### diep", "# een\n\n# twee"})
    void refuses_headings_out_of_order(String markdown) {
        assertThat(faultOf(() -> Theme.plain().withForeword(markdown))).isEqualTo(ThemeFault.PROSE_HEADINGS);
    }

    @Test
    void takes_pictures_and_tells_their_shape() throws IOException {
        Document document = SampleDocument.of("tekst", Locale.ENGLISH);

        Logo dots = Theme.plain()
                .withLogo(png(30, 10), "ons")
                .on(document)
                .brand()
                .logo()
                .orElseThrow();
        Logo drawing = Theme.plain()
                .withLogo(svg(RECT), "ons")
                .on(document)
                .brand()
                .logo()
                .orElseThrow();

        assertThat(dots.kind()).isEqualTo(Logo.Kind.PNG);
        assertThat(dots.ratio()).isEqualTo(3);
        assertThat(drawing.kind()).isEqualTo(Logo.Kind.SVG);
        assertThat(drawing.ratio()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onload='alert(1)'/>",
                "<image href='https://example.org/a.png'/>",
                "<a href='https://example.org'><rect/></a>",
                "<rect fill='url(https://example.org/a)'/>",
                "<style>rect { fill: red }</style>",
                "<rect style='background: url(//example.org)'/>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
                "<animate/>",
                "<?php x ?>"
            })
    void refuses_drawings_that_do_more_than_show(String content) {
        assertThat(faultOf(() -> Theme.plain().withLogo(svg(content), ""))).isEqualTo(ThemeFault.LOGO_UNSAFE);
    }

    @Test
    void refuses_an_entity_bomb_as_a_drawing() {
        byte[] bomb = ("<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                        + SVG.formatted("<title>&b;</title>"))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(faultOf(() -> Theme.plain().withLogo(bomb, ""))).isIn(ThemeFault.LOGO_UNSAFE, ThemeFault.LOGO_KIND);
    }

    @Test
    void refuses_pictures_that_cannot_be_read_or_are_too_large() throws IOException {
        byte[] whole = png(30, 10);
        byte[] broken = Arrays.copyOf(whole, 40);

        assertThat(faultOf(() -> Theme.plain().withLogo(new byte[0], ""))).isEqualTo(ThemeFault.LOGO_KIND);
        assertThat(faultOf(() -> Theme.plain().withLogo("GIF89a".getBytes(StandardCharsets.UTF_8), "")))
                .isEqualTo(ThemeFault.LOGO_KIND);
        assertThat(faultOf(() -> Theme.plain().withLogo(broken, ""))).isEqualTo(ThemeFault.LOGO_KIND);
        assertThat(faultOf(() -> Theme.plain().withLogo(png(4001, 1), ""))).isEqualTo(ThemeFault.LOGO_SIZE);
        assertThat(faultOf(() -> Theme.plain().withLogo(new byte[500_001], ""))).isEqualTo(ThemeFault.LOGO_SIZE);
    }

    /** The contrast of #767676 with white is 4.54, that of #777777 is 4.48 (WCAG's own examples). */
    @ParameterizedTest
    @CsvSource({
        "'#777777', COLOUR_PALE",
        "'#ffffff', COLOUR_PALE",
        "'00507d', COLOUR_FORM",
        "'#00507', COLOUR_FORM",
        "red, COLOUR_FORM"
    })
    void refuses_colours_in_which_text_cannot_be_read(String hex, ThemeFault fault) {
        assertThat(faultOf(() -> Theme.plain().withAccent(hex))).isEqualTo(fault);
        assertThat(Theme.plain()
                        .withAccent("#767676")
                        .on(SampleDocument.of("tekst", Locale.ENGLISH))
                        .brand()
                        .accent())
                .contains(new Colour(0x767676));
    }

    @Test
    void refuses_a_title_of_nothing() {
        assertThat(faultOf(() -> Theme.plain().withTitle(" \u200f.."))).isEqualTo(ThemeFault.TITLE);
        assertThat(faultOf(() -> Theme.plain().withTitle("a".repeat(301)))).isEqualTo(ThemeFault.TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "pdf"})
    void shows_in_each_format(String format) throws IOException {
        for (byte[] logo : List.of(png(30, 10), svg(RECT))) {
            Document themed = Theme.plain()
                    .withTitle("Ons jaarbericht")
                    .withLogo(logo, "Onze naam")
                    .withAccent("#7d0050")
                    .withForeword("Een woord <vooraf & meer.".replace("<", ""))
                    .on(SampleDocument.of("tekst", Locale.ENGLISH));

            String text = Rendered.of(themed, format).text();

            assertThat(text).contains("Ons jaarbericht").contains("Een woord vooraf & meer.");
        }
    }
}
