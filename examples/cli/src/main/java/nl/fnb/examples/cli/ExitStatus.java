package nl.fnb.examples.cli;

/** What the exit status of a command means. */
final class ExitStatus {

    /** The command did what was asked. */
    static final int DONE = 0;
    /** The data break rules; the problems are on standard error and nothing was written. */
    static final int REFUSED = 1;
    /** The words of the command are wrong: an option, a path that is not there, a place that cannot be written. */
    static final int USAGE = 2;
    /** The program itself failed. */
    static final int FAULT = 3;

    private ExitStatus() {}
}
