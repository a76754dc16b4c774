package nl.fnb.report;

import java.util.List;

/** Texts that do harm where a format takes them for more than text. */
public final class Hostile {

    public static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"x\")";

    public static final List<String> TEXTS = List.of(
            "<script>alert(\"x\")</script>",
            "</style></title><img src=x onerror='1'>",
            "a & b &amp; &#60; ]]> <!-- --> {0} {{x}} 'q' \"q\"",
            "=1+1",
            FORMULA,
            "+1-1",
            "-1+1",
            "@SUM(A1)",
            "=cmd|' /C calc'!A0",
            "_x0041_ ${x} %s \\u0041",
            "&C&\"Arial\"&A",
            "[]:*?/\\");

    private Hostile() {}
}
