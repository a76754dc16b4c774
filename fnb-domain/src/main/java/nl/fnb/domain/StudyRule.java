package nl.fnb.domain;

import java.util.Locale;

/** The rules of a study and its records; the text of each stands in {@code nl.fnb.domain.rules}. */
public enum StudyRule implements Rule {
    /** A value that may not be missing is missing. */
    REQUIRED(Severity.ERROR),
    /** An identifier is empty or has characters that identifiers do not take. */
    IDENTIFIER(Severity.ERROR),
    /** An identifier looks like a citizen service number. */
    LOOKS_LIKE_BSN(Severity.ERROR),
    /** A second date lies before the first. */
    DATE_ORDER(Severity.ERROR),
    /** A field is given that the status of the record does not allow. */
    NOT_WITH_STATUS(Severity.ERROR),
    /** A field is missing that the status of the record needs. */
    NEEDED_BY_STATUS(Severity.ERROR),
    /** A number lies below its least value. */
    TOO_SMALL(Severity.ERROR),
    /** More goals are met than there are. */
    GOALS_MET(Severity.ERROR),
    /** A code is not one of those known. */
    UNKNOWN_CODE(Severity.ERROR),
    /** A date cannot be read or does not exist. */
    NOT_A_DATE(Severity.ERROR),
    /** A number cannot be read. */
    NOT_A_NUMBER(Severity.ERROR),
    /** A whole number cannot be read. */
    NOT_A_WHOLE_NUMBER(Severity.ERROR),
    /** A yes or no cannot be read. */
    NOT_A_BOOLEAN(Severity.ERROR),
    /** A key occurs twice. */
    DUPLICATE_KEY(Severity.ERROR),
    /** A reference names a record that does not exist. */
    UNKNOWN_REFERENCE(Severity.ERROR),
    /** A family has two measurements of one wave and informant. */
    SECOND_MEASUREMENT(Severity.ERROR),
    /** A code is declared twice. */
    DOUBLE_CODE(Severity.ERROR),
    /** A characteristic has the name of a fixed column. */
    RESERVED_CODE(Severity.ERROR),
    /** A category has no levels, or another characteristic has. */
    LEVELS(Severity.ERROR),
    /** A family has a characteristic that the study does not declare. */
    UNDECLARED(Severity.ERROR),
    /** A measurement has two responses to one item. */
    SECOND_RESPONSE(Severity.ERROR),
    /** The study folder is not there, or not a folder. */
    NOT_A_FOLDER(Severity.ERROR),
    /** A file that must be there is not. */
    MISSING_FILE(Severity.ERROR),
    /** A file cannot be read as text or as CSV. */
    UNREADABLE_FILE(Severity.ERROR),
    /** A file is not UTF-8 text. */
    NOT_UTF8(Severity.ERROR),
    /** A quote in a CSV file is not closed, is followed by other text, or stands in a field without quotes around it. */
    BAD_QUOTES(Severity.ERROR),
    /** A file has no header row. */
    NO_HEADER(Severity.ERROR),
    /** A file has another delimiter than comma or semicolon, or a line before its header that declares one. */
    WRONG_DELIMITER(Severity.ERROR),
    /** A column is missing. */
    MISSING_COLUMN(Severity.ERROR),
    /** A column is not known. */
    UNKNOWN_COLUMN(Severity.ERROR),
    /** A column occurs twice. */
    DUPLICATE_COLUMN(Severity.ERROR),
    /** A row has more or fewer cells than the header. */
    WRONG_CELL_COUNT(Severity.ERROR),
    /** A field or row is longer than is read. */
    TOO_LONG(Severity.ERROR),
    /** A JSON document cannot be read. */
    NOT_JSON(Severity.ERROR),
    /** A JSON document has a key that is not known. */
    UNKNOWN_KEY(Severity.ERROR),
    /** A JSON value has another type or form than asked. */
    WRONG_VALUE(Severity.ERROR),
    /** A document is of another schema. */
    WRONG_SCHEMA(Severity.ERROR),
    /** A post-measurement lies more than six weeks from the day it was due. */
    POST_OFF_SCHEDULE(Severity.WARNING),
    /** A pre-measurement lies after the plan. */
    PRE_AFTER_PLAN(Severity.WARNING),
    /** A family with a plan has no post-measurement. */
    NO_POST(Severity.WARNING),
    /** A family has no trajectory. */
    NO_TRAJECTORY(Severity.WARNING),
    /** A family has plans in both groups. */
    PLANS_IN_BOTH_GROUPS(Severity.WARNING);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Severity severity;

    StudyRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String bundle() {
        return "nl.fnb.domain.rules";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
