package nl.fnb.report.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.fnb.report.document.Brand;
import nl.fnb.report.document.Logo;

/**
 * How the organisation shows itself on a page.
 *
 * @param pictures its logo as the address of a picture that holds itself; a list of one or none
 * @param drawings its logo as a drawing in the page; a list of one or none
 * @param style rules for its colour, to come after the style sheet
 */
record BrandView(List<Picture> pictures, List<String> drawings, String style) {

    private static final double HEIGHT_MM = 16;
    private static final Pattern OWN =
            Pattern.compile("\\s(?:style|width|height|alt|role)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    /**
     * A picture.
     *
     * @param address what it holds
     * @param description what it shows
     * @param size its width on paper, as a rule of style
     */
    record Picture(String address, String description, String size) {}

    /** A picture takes any kind on screens; pages of paper are made by a program that takes drawings in the page alone. */
    static BrandView of(Brand brand, Setting.Medium medium) {
        boolean paper = medium == Setting.Medium.PAPER;
        String style = brand.accent()
                .map(colour -> "\nh1 { color: " + colour.hex() + "; }"
                        + (paper ? "" : "\n@media screen { a { color: " + colour.hex() + "; } }"))
                .orElse("");
        List<Logo> logos = brand.logo().stream().toList();
        boolean inPage = paper && logos.stream().anyMatch(logo -> logo.kind() == Logo.Kind.SVG);
        return new BrandView(
                inPage ? List.of() : logos.stream().map(BrandView::picture).toList(),
                inPage ? logos.stream().map(BrandView::drawing).toList() : List.of(),
                style);
    }

    private static Picture picture(Logo logo) {
        String content = Base64.getEncoder().encodeToString(logo.file());
        return new Picture("data:" + logo.kind().type() + ";base64," + content, logo.description(), size(logo));
    }

    private static String size(Logo logo) {
        return String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", HEIGHT_MM * logo.ratio(), HEIGHT_MM);
    }

    /** The drawing from its root on, with its size on paper and its description for those that it brought. */
    private static String drawing(Logo logo) {
        String text = new String(logo.file(), StandardCharsets.UTF_8);
        String drawing = text.substring(text.indexOf("<svg"));
        int end = drawing.indexOf('>');
        String root = OWN.matcher(drawing.substring(0, end)).replaceAll("");
        return root + " style=\"" + size(logo) + "\" alt=\"" + EscapedText.of(logo.description()) + "\""
                + drawing.substring(end);
    }
}
