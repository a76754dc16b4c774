package nl.fnb.report.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * How long work runs: on how many threads, who is told of its progress, and who may stop it.
 *
 * <p>Defaults: one thread, nobody is told, nobody stops it. The results are the same for any number of threads.
 */
public final class Execution {

    private static final Execution DEFAULTS = new Execution(1, Progress.SILENT, () -> false);

    private final int threads;
    private final Progress progress;
    private final BooleanSupplier cancelled;

    private Execution(int threads, Progress progress, BooleanSupplier cancelled) {
        this.threads = threads;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /**
     * One thread, silent, not to be stopped.
     *
     * @return the defaults
     */
    public static Execution withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same on another number of threads.
     *
     * @param number at least 1
     * @return a copy
     * @throws IllegalArgumentException if the number is below 1
     */
    public Execution withThreads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("threads must be at least 1, got " + number);
        }
        return new Execution(number, progress, cancelled);
    }

    /**
     * The same, telling someone of each step.
     *
     * @param listener called by the threads that do the work, one call at a time
     * @return a copy
     */
    public Execution withProgress(Progress listener) {
        return new Execution(threads, listener, cancelled);
    }

    /**
     * The same, stopping when asked.
     *
     * @param question asked before each step; true stops the work
     * @return a copy
     */
    public Execution withCancellation(BooleanSupplier question) {
        return new Execution(threads, progress, question);
    }

    /**
     * Does all steps.
     *
     * @param <T> what a step gives
     * @param steps independent of one another
     * @return what they give, in their order
     * @throws CancellationException if the work was stopped
     */
    public <T> List<T> all(List<? extends Supplier<? extends T>> steps) {
        AtomicInteger done = new AtomicInteger();
        if (threads == 1 || steps.size() < 2) {
            List<T> results = new ArrayList<>(steps.size());
            steps.forEach(step -> results.add(one(step, done, steps.size())));
            return List.copyOf(results);
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, steps.size()));
        try {
            List<Future<T>> futures = new ArrayList<>();
            steps.forEach(step -> futures.add(pool.submit(() -> one(step, done, steps.size()))));
            List<T> results = new ArrayList<>(steps.size());
            futures.forEach(future -> results.add(get(future)));
            return List.copyOf(results);
        } finally {
            pool.shutdownNow();
        }
    }

    private <T> T one(Supplier<? extends T> step, AtomicInteger done, int total) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the work was stopped");
        }
        T result = step.get();
        synchronized (done) {
            progress.finished(done.incrementAndGet(), total);
        }
        return result;
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the work was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
