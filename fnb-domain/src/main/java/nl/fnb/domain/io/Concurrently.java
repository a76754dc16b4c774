package nl.fnb.domain.io;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A computation on a thread of its own that its starter waits for. */
final class Concurrently<T> {

    private final FutureTask<T> task;

    private Concurrently(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Concurrently<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "fnb-reader");
        thread.setDaemon(true);
        thread.start();
        return new Concurrently<>(task);
    }

    /** The result; waits for it also when interrupted, since it is never long, and hands the interrupt on. */
    T result() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof Error error) {
                        throw error;
                    }
                    throw new IllegalStateException("reading a table must not fail", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
