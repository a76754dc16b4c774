package nl.fnb.measures;

import java.util.Locale;
import nl.fnb.domain.Rule;
import nl.fnb.domain.Severity;

/** The rules of an instrument; the text of each stands in {@code nl.fnb.measures.rules}. */
public enum InstrumentRule implements Rule {
    /** An id, version, code or class is blank. */
    BLANK_NAME,
    /** An id, code or reference occurs a second time where it may occur once. */
    REPEATED,
    /** A number has more digits than exact scoring takes. */
    TOO_MANY_DIGITS,
    /** There are more items, options, scales, bands or overrides than any instrument has. */
    TOO_MANY,
    /** An instrument has no items. */
    NO_ITEMS,
    /** An instrument has no scales. */
    NO_SCALES,
    /** An item has neither a range nor options, or both. */
    RANGE_OR_OPTIONS,
    /** The least answer of an item lies above the greatest. */
    MIN_ABOVE_MAX,
    /** An item with options has none. */
    NO_OPTIONS,
    /** A code of a multiple-choice item holds the bar that joins codes. */
    BAR_IN_CODE,
    /** An option has no points of its own, and a scale that uses the item gives it none. */
    NO_POINTS,
    /** A scale has no items. */
    EMPTY_SCALE,
    /** A scale, override or classification names an item that does not exist. */
    NO_SUCH_ITEM,
    /** Something of a scale is said of an item that is not in the scale. */
    NOT_IN_SCALE,
    /** A reversed item is not numeric. */
    REVERSED_NOT_NUMERIC,
    /** A scale has weights that its method does not use. */
    WEIGHTS_NOT_USED,
    /** A scale gives points to a numeric item. */
    POINTS_OF_NUMERIC,
    /** A scale gives points to an option that does not exist. */
    NO_SUCH_OPTION,
    /** The strategy needs a number of items that may be missing. */
    MAX_MISSING_NEEDED,
    /** The number of items that may be missing is negative. */
    MAX_MISSING_NEGATIVE,
    /** A method is prorated that cannot be. */
    PRORATE_METHOD,
    /** Items are prorated that do not share one range. */
    PRORATE_RANGE,
    /** A band does not begin above the band before. */
    BANDS_ASCEND,
    /** A classification has no scales. */
    NO_CLASSIFIED_SCALES,
    /** A classification names a scale that does not exist. */
    NO_SUCH_SCALE,
    /** A classification names a scale without classes. */
    NO_CLASSES,
    /** The scales of a classification have different classes, or in another order. */
    CLASSES_DIFFER,
    /** An override names a response that its item does not take. */
    NO_SUCH_RESPONSE,
    /** An override names a class that the scales do not have. */
    NO_SUCH_CLASS,
    /** The discretionary item is not numeric from -1 to 1. */
    DISCRETIONARY_RANGE,
    /** A scale has both items and scales. */
    ITEMS_OR_SCALES,
    /** A total names a scale that does not stand before it. */
    NOT_BEFORE,
    /** A total over scales has a method other than sum or mean. */
    TOTAL_METHOD,
    /** A total over scales has a rule for missing scales. */
    TOTAL_MISSING,
    /** A total adds fractions whose common denominator is too large to stay exact. */
    FRACTIONS_TOO_FINE,
    /** A band table has no bands, or none for a scale that it names. */
    NO_BANDS,
    /** A derived item has no responses. */
    NO_RESPONSES,
    /** A built-in instrument of that name does not exist. */
    NO_SUCH_INSTRUMENT,
    /** A study names an instrument file that lies outside its folder. */
    OUTSIDE_FOLDER,
    /** A study names two instruments with one id. */
    SAME_ID;

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
