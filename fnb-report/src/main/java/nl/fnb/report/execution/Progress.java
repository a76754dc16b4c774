package nl.fnb.report.execution;

/** Is told how far long work has come. */
@FunctionalInterface
public interface Progress {

    /** Listens to nothing. */
    Progress SILENT = (done, total) -> {};

    /**
     * A step was finished.
     *
     * @param done the steps that are finished
     * @param total the steps that there are
     */
    void finished(int done, int total);
}
