package nl.fnb.stats.resample;

import nl.fnb.stats.internal.Checks;

/**
 * How replicates are drawn: how many, from which seed, on how many threads, and who watches.
 *
 * @param replicates the number of replicates
 * @param seed where the streams of numbers start
 * @param threads the number of threads, which changes no figure
 * @param monitor is told of progress and may stop the work
 */
record Sampling(int replicates, long seed, int threads, Monitor monitor) {

    private static final int MOST = 100_000_000;

    /** 10,000 replicates from seed 1 on one thread, unwatched. */
    static final Sampling DEFAULTS = new Sampling(10_000, 1, 1, Monitor.SILENT);

    Sampling {
        Checks.require(
                replicates >= 10 && replicates <= MOST, "replicates must lie from 10 to 100,000,000", replicates);
        Checks.require(threads >= 1, "threads must be at least 1", threads);
    }

    Sampling withReplicates(int number) {
        return new Sampling(number, seed, threads, monitor);
    }

    Sampling withSeed(long start) {
        return new Sampling(replicates, start, threads, monitor);
    }

    Sampling withThreads(int number) {
        return new Sampling(replicates, seed, number, monitor);
    }

    Sampling with(Monitor watcher) {
        return new Sampling(replicates, seed, threads, watcher);
    }

    /** What one block of replicates does with its own stream: writes its replicates from a place up to another. */
    @FunctionalInterface
    interface Work {
        void draw(Draws draws, int from, int to);
    }

    /** Draws all replicates. */
    void run(Work work) {
        new Blocks(replicates, threads, monitor).run((block, from, to) -> work.draw(Draws.of(seed, block), from, to));
    }

    /** Puts replicates in ascending order, on as many threads as they are drawn. */
    void sort(double[] drawn) {
        Sorting.sort(drawn, threads);
    }
}
