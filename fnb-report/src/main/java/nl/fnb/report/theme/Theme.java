package nl.fnb.report.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.report.document.Brand;
import nl.fnb.report.document.Colour;
import nl.fnb.report.document.Document;
import nl.fnb.report.document.Logo;
import nl.fnb.report.document.Section;
import nl.fnb.report.narrative.PlainText;

/**
 * How a report shows the organisation whose it is: a title of its own, its logo and colour, and a foreword.
 *
 * <p>It changes no figure and no sentence of the report. Whatever is put in is checked first.
 */
public final class Theme {

    private static final int LONGEST_TITLE = 300;
    private static final Theme PLAIN = new Theme(Optional.empty(), Brand.NONE, Optional.empty());

    private final Optional<String> title;
    private final Brand brand;
    private final Optional<Foreword> foreword;

    private Theme(Optional<String> title, Brand brand, Optional<Foreword> foreword) {
        this.title = title;
        this.brand = brand;
        this.foreword = foreword;
    }

    /**
     * The theme of the library.
     *
     * @return no logo, no foreword, and the title of the study
     */
    public static Theme plain() {
        return PLAIN;
    }

    /**
     * The same with a title.
     *
     * @param text the title in the language of the report
     * @return a copy
     * @throws ThemeException if it has no letter or digit, or more than 300 characters
     */
    public Theme withTitle(String text) {
        String shown = PlainText.of(text);
        if (shown.length() > LONGEST_TITLE || shown.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new ThemeException(ThemeFault.TITLE, "");
        }
        return new Theme(Optional.of(shown), brand, foreword);
    }

    /**
     * The same with a logo.
     *
     * @param file a picture in PNG or SVG
     * @param description what it shows, for readers who do not see it, such as the name of the organisation
     * @return a copy
     * @throws ThemeException if it is no such picture, too large, or a drawing with more than shapes
     */
    public Theme withLogo(byte[] file, String description) {
        Logo logo = LogoFile.read(file, PlainText.of(description));
        return new Theme(title, new Brand(Optional.of(logo), brand.accent()), foreword);
    }

    /**
     * The same with a colour for the title and for links.
     *
     * @param hex the colour, such as {@code #00507d}
     * @return a copy
     * @throws ThemeException if it is not written so, or text in it cannot be read on white
     */
    public Theme withAccent(String hex) {
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            throw new ThemeException(ThemeFault.COLOUR_FORM, PlainText.of(hex));
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        if (Colour.contrast(rgb) < Colour.LEAST_CONTRAST) {
            throw new ThemeException(ThemeFault.COLOUR_PALE, hex);
        }
        return new Theme(title, new Brand(brand.logo(), Optional.of(new Colour(rgb))), foreword);
    }

    /**
     * The same with a foreword.
     *
     * @param markdown headings, paragraphs, lists, emphasis and links; a heading of the first level at the start names it
     * @return a copy
     * @throws ThemeException if there is anything else in it
     */
    public Theme withForeword(String markdown) {
        return new Theme(title, brand, Optional.of(Foreword.of(markdown)));
    }

    /**
     * A report in this theme.
     *
     * @param document the report
     * @return the report with title, logo, colour and foreword
     */
    public Document on(Document document) {
        List<Section> sections = new ArrayList<>();
        foreword.map(text -> text.section(document.locale())).ifPresent(sections::add);
        sections.addAll(document.sections());
        return new Document(title.orElse(document.title()), document.subtitle(), document.locale(), sections, brand);
    }
}
