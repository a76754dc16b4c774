package nl.fnb.stats.resample;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Draws replicates in blocks, on one thread or several. */
final class Blocks {

    /** How many replicates share a stream. */
    static final int SIZE = 250;

    private final int replicates;
    private final int threads;
    private final Monitor monitor;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong done = new AtomicLong();

    Blocks(int replicates, int threads, Monitor monitor) {
        this.replicates = replicates;
        this.threads = threads;
        this.monitor = monitor;
    }

    /** What one block does: writes its replicates from a place up to another. */
    @FunctionalInterface
    interface Work {
        void draw(long block, int from, int to);
    }

    /** Does all blocks, each thread taking the next that is left. */
    void run(Work work) {
        int count = (replicates + SIZE - 1) / SIZE;
        if (threads == 1 || count == 1) {
            drain(work, count);
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, count));
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < Math.min(threads, count); i++) {
                running.add(pool.submit(() -> drain(work, count)));
            }
            running.forEach(Blocks::await);
        } finally {
            pool.shutdownNow();
        }
    }

    private void drain(Work work, int count) {
        for (int block = next.getAndIncrement(); block < count; block = next.getAndIncrement()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("the resampling was interrupted");
            }
            int from = block * SIZE;
            int to = Math.min(replicates, from + SIZE);
            work.draw(block, from, to);
            if (!monitor.goOn(done.addAndGet(to - (long) from), replicates)) {
                throw new CancellationException("the resampling was stopped");
            }
        }
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the resampling was interrupted");
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
