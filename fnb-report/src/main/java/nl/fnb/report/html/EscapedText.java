package nl.fnb.report.html;

/** Text made harmless to stand in markup, where no template does it. */
final class EscapedText {

    private EscapedText() {}

    static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
