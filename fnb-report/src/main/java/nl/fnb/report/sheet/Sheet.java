package nl.fnb.report.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.fnb.report.ooxml.XmlCharacters;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** A sheet under construction, filled from the top; every text is a text, whatever it starts with. */
final class Sheet {

    /** The most characters that a cell can hold. */
    static final int LONGEST = 32_000;

    /** Where a workbook would read a character by its number, such as {@code _x0041_}. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String RULE = "C4C4C4";
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    private static final int LANDSCAPE_FROM = 95;
    private static final double POINTS = 15;
    private static final double HIGHEST = 400;

    private final Worksheet sheet;
    private final List<Integer> widths = new ArrayList<>();
    private final Map<Integer, Integer> heights = new HashMap<>();
    private int row;

    Sheet(Worksheet sheet) {
        this.sheet = sheet;
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** The row that comes next. */
    int row() {
        return row;
    }

    void nextRow() {
        row++;
    }

    /** The title of the sheet. */
    void title(String text) {
        text(0, text).bold().fontSize(12).set();
        row++;
    }

    /** A line below the title or the table. */
    void line(String text) {
        for (int from = 0; from < text.length() || from == 0; from += LONGEST) {
            String part = text.substring(from, Math.min(text.length(), from + LONGEST));
            text(0, part).fontColor("505050").set();
            row++;
        }
    }

    /** The names of the columns; they stay in sight, and are repeated on every page. */
    void header(List<String> names, List<Boolean> figures) {
        for (int column = 0; column < names.size(); column++) {
            widen(column, names.get(column));
            StyleSetter style = text(column, names.get(column)).bold().wrapText(true);
            style.verticalAlignment("bottom").borderStyle(BorderSide.BOTTOM, BorderStyle.THIN);
            style.horizontalAlignment(figures.get(column) ? "right" : "left")
                    .indent(column > 0 && !figures.get(column) ? 1 : 0)
                    .set();
        }
        sheet.freezePane(0, row + 1);
        sheet.repeatRows(row);
        row++;
    }

    /** A text in the current row that takes part in the width of its column, and in the height of the row. */
    StyleSetter cell(int column, String text) {
        widen(column, text);
        int high = 1 + text.length() * 11 / 10 / WIDEST;
        if (high > heights.getOrDefault(row, 1)) {
            heights.put(row, high);
            sheet.rowHeight(row, Math.min(HIGHEST, high * POINTS));
        }
        text(column, text);
        return style(column);
    }

    /** A number in the current row. */
    StyleSetter number(int column, double value, String format, String shown) {
        widen(column, shown);
        sheet.value(row, column, value);
        return style(column).format(format).horizontalAlignment("right");
    }

    /** A link to another sheet. */
    void link(int column, String name) {
        widen(column, name);
        sheet.hyperlink(row, column, HyperLink.internal("'" + name + "'!A1", name));
        style(column).fontColor("00507D").underlined().set();
    }

    private StyleSetter style(int column) {
        return sheet.style(row, column)
                .verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.HAIR)
                .borderColor(BorderSide.BOTTOM, RULE);
    }

    private StyleSetter text(int column, String text) {
        String allowed = LOOKS_ESCAPED.matcher(XmlCharacters.of(text)).replaceAll("_x005F_");
        sheet.value(row, column, allowed.length() <= LONGEST ? allowed : allowed.substring(0, LONGEST - 1) + "…");
        return sheet.style(row, column);
    }

    private void widen(int column, String text) {
        while (widths.size() <= column) {
            widths.add(NARROWEST);
        }
        widths.set(column, Math.max(widths.get(column), Math.min(WIDEST, text.length() + 2)));
    }

    /** Sets the widths of the columns and the direction of the paper. */
    void finish() {
        int total = 0;
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
            total += widths.get(column);
        }
        sheet.pageOrientation(total > LANDSCAPE_FROM ? "landscape" : "portrait");
    }
}
