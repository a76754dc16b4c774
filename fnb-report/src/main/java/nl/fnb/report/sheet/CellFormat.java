package nl.fnb.report.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.fnb.report.document.Cell;

/** How the number of a cell must be formatted in a workbook to look as it does in the other formats. */
final class CellFormat {

    /** What bounds a number instead of giving it, such as a p-value below .001. */
    private static final Pattern BOUND = Pattern.compile("[<>] ?[0-9.,]+");

    /** How far a number that is shown may lie from the number behind it, in units of its last decimal. */
    private static final double ROUNDING = 0.501;

    private final Pattern number;

    private CellFormat(String grouping, String point) {
        this.number = Pattern.compile("(?<sign>-?)(?<whole>\\d*|\\d{1,3}(" + grouping + "\\d{3})+)(" + point
                + "(?<decimals>\\d+))?(?<percent>%?)");
    }

    /** The formats of a language. */
    static CellFormat in(Locale locale) {
        return locale.getLanguage().equals("nl") ? new CellFormat("\\.", ",") : new CellFormat(",", "\\.");
    }

    /** The format of a cell, if its text is one number and nothing else. */
    Optional<String> of(Cell cell) {
        if (cell.number().isEmpty() || !Double.isFinite(cell.number().getAsDouble())) {
            return Optional.empty();
        }
        if (BOUND.matcher(cell.text()).matches()) {
            return Optional.of('"' + cell.text() + '"');
        }
        Matcher text = number.matcher(cell.text());
        double value = cell.number().getAsDouble();
        return text.matches() && shows(text, value) ? Optional.of(code(text, value)) : Optional.empty();
    }

    /** Whether the text is the number, rounded; a cell in another unit stays as the report shows it. */
    private static boolean shows(Matcher text, double value) {
        String digits = text.group("whole").replaceAll("\\D", "");
        String decimals = text.group("decimals") == null ? "" : text.group("decimals");
        if (digits.isEmpty() && decimals.isEmpty()) {
            return false;
        }
        double shown = Double.parseDouble(text.group("sign") + "0" + digits + "." + decimals + "0");
        double exact = text.group("percent").isEmpty() ? value : value * 100;
        return Math.abs(shown - exact) <= ROUNDING * Math.pow(10, -decimals.length());
    }

    private static String code(Matcher text, double value) {
        String whole = text.group("whole");
        String decimals = text.group("decimals");
        String code = (whole.isEmpty() ? "" : whole.chars().allMatch(Character::isDigit) ? "0" : "#,##0")
                + (decimals == null ? "" : "." + "0".repeat(decimals.length()))
                + text.group("percent");
        boolean roundsToZero = value < 0 && text.group("sign").isEmpty();
        return roundsToZero ? code + ";" + code : code;
    }
}
