package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a clean text into lines: at a space where there is one, else within the word. */
final class LineBreaker {

    private static final String ELLIPSIS = "\u2026";
    private static final int JOINER = 0x200D;

    private final String text;
    private final TextStyle style;
    private final double width;
    private int at;

    LineBreaker(String text, TextStyle style, double width) {
        this.text = text;
        this.style = style;
        this.width = width;
    }

    static double widestWord(String text, TextStyle style) {
        double widest = 0;
        double word = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            word = Character.isWhitespace(c) ? 0 : word + style.width(c);
            widest = Math.max(widest, word);
            i += Character.charCount(c);
        }
        return widest;
    }

    /** At most this many lines; the last one ends in an ellipsis where text is left over. */
    List<String> lines(int maxLines) {
        List<String> lines = new ArrayList<>();
        while (at < text.length() && lines.size() < maxLines) {
            boolean last = lines.size() == maxLines - 1;
            lines.add(last ? lastLine() : line());
        }
        return List.copyOf(lines);
    }

    /** Whether text was left over. */
    boolean cut() {
        return at < text.length();
    }

    private String line() {
        int end = fitting(width);
        int space = end == text.length() ? end : text.lastIndexOf(' ', end);
        int stop = space > at ? space : end;
        String line = text.substring(at, stop);
        at = stop < text.length() && text.charAt(stop) == ' ' ? stop + 1 : stop;
        return line;
    }

    private String lastLine() {
        int whole = fitting(width);
        if (whole == text.length()) {
            String line = text.substring(at);
            at = whole;
            return line;
        }
        int end = fitting(width - style.width(ELLIPSIS));
        return text.substring(at, end).stripTrailing() + ELLIPSIS;
    }

    /** Where a line that starts here must end; after one character at least. */
    private int fitting(double room) {
        int end = at;
        int safe = at;
        double used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (end > at && startsCharacter(c, end)) {
                safe = end;
            }
            used += style.width(c);
            if (used > room && end > at) {
                return safe > at ? safe : end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** Whether a reader sees a new character here, and not the rest of one, such as an accent or half an emoji. */
    private boolean startsCharacter(int c, int index) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        boolean skinTone = c >= 0x1F3FB && c <= 0x1F3FF;
        return !mark && !skinTone && c != JOINER && text.codePointBefore(index) != JOINER;
    }
}
