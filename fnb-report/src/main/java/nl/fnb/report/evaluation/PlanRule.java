package nl.fnb.report.evaluation;

import java.util.Locale;
import nl.fnb.domain.Rule;
import nl.fnb.domain.Severity;

/** The rules of an analysis plan; the text of each stands in {@code nl.fnb.report.evaluation.rules}. */
public enum PlanRule implements Rule {
    /** A number lies outside its range. */
    RANGE,
    /** An identifier occurs twice. */
    DUPLICATE_ID,
    /** A continuous outcome names neither an instrument and a scale nor a care measure, or both. */
    CONTINUOUS_SOURCE,
    /** A binary outcome names no child protection measure. */
    BINARY_SOURCE,
    /** A key does not belong to this kind of outcome. */
    NOT_OF_THIS_KIND,
    /** An instrument is not one of the study's. */
    UNKNOWN_INSTRUMENT,
    /** A scale is not one of the instrument's. */
    UNKNOWN_SCALE,
    /** A characteristic is not one of the study's. */
    UNKNOWN_CHARACTERISTIC,
    /** The informant must be named, because the study has several. */
    INFORMANT_NEEDED,
    /** A reference has neither a proportion nor counts. */
    REFERENCE_VALUE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String code() {
        return code;
    }

    @Override
    public String bundle() {
        return "nl.fnb.report.evaluation.rules";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
