package nl.fnb.domain.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a CSV file writes its values: with commas, or with semicolons as Dutch spreadsheets do. */
enum Dialect {
    /** Comma between cells, ISO dates, decimal point. */
    COMMA(',', "yyyy-MM-dd"),
    /** Semicolon between cells; also dd-MM-yyyy and a decimal comma. */
    SEMICOLON(';', "yyyy-MM-dd, dd-MM-yyyy");

    private static final int HEADER_LIMIT = 65_536;
    private static final int DATE_LENGTH = 10;
    private static final int EXACT_DIGITS = 15;
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private final char delimiter;
    private final String dateForms;

    Dialect(char delimiter, String dateForms) {
        this.delimiter = delimiter;
        this.dateForms = dateForms;
    }

    /** The character between cells. */
    char delimiter() {
        return delimiter;
    }

    /** The forms in which a date may be written. */
    String dateForms() {
        return dateForms;
    }

    /** The dialect of a text by its first line that is not empty; leaves the reader where it was. */
    static Dialect of(BufferedReader reader) throws IOException {
        reader.mark(HEADER_LIMIT);
        int balance = 0;
        boolean quoted = false;
        boolean started = false;
        for (int i = 0; i < HEADER_LIMIT; i++) {
            int c = reader.read();
            if (c < 0 || (!quoted && started && (c == '\n' || c == '\r'))) {
                break;
            }
            quoted ^= c == '"';
            started |= c != '\n' && c != '\r';
            balance += quoted ? 0 : Boolean.compare(c == ';', c == ',');
        }
        reader.reset();
        return balance > 0 ? SEMICOLON : COMMA;
    }

    /** The existing day that a cell names, if it does. */
    Optional<LocalDate> date(String cell) {
        if (cell.length() != DATE_LENGTH) {
            return Optional.empty();
        }
        if (cell.charAt(4) == '-' && cell.charAt(7) == '-') {
            return day(digits(cell, 0, 4), digits(cell, 5, 7), digits(cell, 8, 10));
        }
        if (this == SEMICOLON && cell.charAt(2) == '-' && cell.charAt(5) == '-') {
            return day(digits(cell, 6, 10), digits(cell, 3, 5), digits(cell, 0, 2));
        }
        return Optional.empty();
    }

    /** The number that a cell writes: digits with at most one decimal sign between them, and an optional minus. */
    OptionalDouble number(String cell) {
        int start = cell.startsWith("-") ? 1 : 0;
        int sign = -1;
        long digits = 0;
        for (int i = start; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = i < EXACT_DIGITS + 2 ? digits * 10 + (c - '0') : digits;
            } else if (sign < 0 && i > start && i < cell.length() - 1 && isDecimalSign(c)) {
                sign = i;
            } else {
                return OptionalDouble.empty();
            }
        }
        int count = cell.length() - start - (sign < 0 ? 0 : 1);
        if (count == 0) {
            return OptionalDouble.empty();
        }
        if (count > EXACT_DIGITS) {
            return parsed(cell);
        }
        double value = digits / POWERS[sign < 0 ? 0 : cell.length() - 1 - sign];
        return OptionalDouble.of(start == 0 ? value : -value);
    }

    /** The whole number that a cell writes, if an int holds it. */
    Optional<Integer> whole(String cell) {
        int start = cell.startsWith("-") ? 1 : 0;
        int length = cell.length() - start;
        if (length == 0 || length > DATE_LENGTH || digits(cell, start, cell.length()) < 0) {
            return Optional.empty();
        }
        long value = Long.parseLong(cell);
        return value == (int) value ? Optional.of((int) value) : Optional.empty();
    }

    private boolean isDecimalSign(char c) {
        return c == '.' || (c == ',' && this == SEMICOLON);
    }

    private static OptionalDouble parsed(String cell) {
        double value = Double.parseDouble(cell.replace(',', '.'));
        return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static Optional<LocalDate> day(long year, long month, long day) {
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        return day > Month.of((int) month).length(Year.isLeap(year))
                ? Optional.empty()
                : Optional.of(LocalDate.of((int) year, (int) month, (int) day));
    }

    /** The value of a run of at most eighteen digits, -1 if there is anything else among them. */
    private static long digits(String text, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
