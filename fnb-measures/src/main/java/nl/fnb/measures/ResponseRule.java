package nl.fnb.measures;

import java.util.Locale;
import nl.fnb.domain.Rule;
import nl.fnb.domain.Severity;

/** The rules of responses to instruments; the text of each stands in {@code nl.fnb.measures.rules}. */
public enum ResponseRule implements Rule {
    /** A response names an instrument that the study does not use. */
    UNKNOWN_INSTRUMENT,
    /** A response names an item that its instrument lacks. */
    UNKNOWN_ITEM,
    /** The answer to a numeric item is not a whole number within its range. */
    OUT_OF_RANGE,
    /** The answer is not an option of its item. */
    UNKNOWN_OPTION,
    /** The answer holds a code that is not an option of its item. */
    UNKNOWN_OPTIONS,
    /** The answer holds a code twice. */
    CHOSEN_TWICE,
    /** An item is answered twice in one measurement. */
    ANSWERED_TWICE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String code() {
        return code;
    }

    @Override
    public String bundle() {
        return "nl.fnb.measures.rules";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
