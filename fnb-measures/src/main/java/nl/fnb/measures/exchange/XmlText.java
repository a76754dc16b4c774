package nl.fnb.measures.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.fnb.domain.Label;
import nl.fnb.measures.codes.CodeTable;

/**
 * What the text of an element may be.
 *
 * @param description what a message says it must be
 * @param test whether a text is that
 * @param isSecret whether no message may show the text
 */
record XmlText(Label description, Predicate<String> test, boolean isSecret) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static XmlText day() {
        Label label =
                new Label("een bestaande datum, geschreven als jjjj-mm-dd", "an existing day, written as yyyy-mm-dd");
        return new XmlText(label, XmlText::isDay, false);
    }

    static XmlText digits(int least, int most) {
        String many = least == most ? String.valueOf(least) : least + "-" + most;
        Pattern pattern = Pattern.compile("[0-9]{" + least + "," + most + "}");
        return matching(pattern, new Label(many + " cijfers", many + " digits"), false);
    }

    static XmlText secretDigits(int count) {
        Pattern pattern = Pattern.compile("[0-9]{" + count + "}");
        return matching(pattern, new Label(count + " cijfers", count + " digits"), true);
    }

    static XmlText characters(int most) {
        Pattern pattern = Pattern.compile(".{1," + most + "}");
        return matching(pattern, new Label("1 tot " + most + " tekens", "1 to " + most + " characters"), false);
    }

    static XmlText exactly(String text) {
        return new XmlText(Label.same(text), text::equals, false);
    }

    static XmlText codeOf(CodeTable table) {
        return new XmlText(
                new Label(
                        "een code van " + table.id() + ": " + table.codes(),
                        "a code of " + table.id() + ": " + table.codes()),
                table::has,
                false);
    }

    private static XmlText matching(Pattern pattern, Label label, boolean secret) {
        return new XmlText(label, text -> pattern.matcher(text).matches(), secret);
    }

    private static boolean isDay(String text) {
        try {
            return DAY.matcher(text).matches() && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
