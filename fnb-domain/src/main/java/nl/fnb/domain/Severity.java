package nl.fnb.domain;

/** What a broken rule means for the study. */
public enum Severity {
    /** The study is refused. */
    ERROR,
    /** The study is used, and the reader is told. */
    WARNING
}
