package nl.fnb.stats.resample;

/** Is told how many replicates are done, and may stop the work. Called from the threads that do it. */
@FunctionalInterface
public interface Monitor {

    /** Watches nothing and stops nothing. */
    Monitor SILENT = (done, total) -> true;

    /**
     * Some replicates were finished.
     *
     * @param done how many are done
     * @param total how many there will be
     * @return whether to go on; false stops the work with a {@link java.util.concurrent.CancellationException}
     */
    boolean goOn(long done, long total);
}
