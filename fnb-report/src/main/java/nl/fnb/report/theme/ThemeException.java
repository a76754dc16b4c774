package nl.fnb.report.theme;

import java.util.Locale;

/** A part of a theme cannot be used. */
public final class ThemeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final ThemeFault fault;

    /** What came; may be empty. */
    private final String found;

    /**
     * An exception for a fault.
     *
     * @param fault what is wrong
     * @param found what came, or where; may be empty
     */
    public ThemeException(ThemeFault fault, String found) {
        super(message(fault, found, Locale.ENGLISH));
        this.fault = fault;
        this.found = found;
    }

    private static String message(ThemeFault fault, String found, Locale locale) {
        String got = locale.getLanguage().equals("nl") ? "gevonden: " : "got ";
        return found.isEmpty() ? fault.text(locale) : fault.text(locale) + ", " + got + found;
    }

    /**
     * What is wrong.
     *
     * @return the fault
     */
    public ThemeFault fault() {
        return fault;
    }

    /**
     * The rule and what came, for the user.
     *
     * @param locale Dutch or English
     * @return a sentence without a full stop
     */
    public String text(Locale locale) {
        return message(fault, found, locale);
    }
}
