package nl.fnb.report.evaluation;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that several threads need, worked out by the first that asks; the others wait for it. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> work;
    private Optional<T> found = Optional.empty();

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        if (found.isEmpty()) {
            found = Optional.of(work.get());
        }
        return found.get();
    }
}
