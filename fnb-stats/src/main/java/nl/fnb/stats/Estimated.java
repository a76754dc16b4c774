package nl.fnb.stats;

import java.util.Optional;
import java.util.function.Function;

/**
 * An attempt that gave a result.
 *
 * @param <T> the type of the result
 * @param result the result
 */
public record Estimated<T>(T result) implements Attempt<T> {

    @Override
    public Optional<T> value() {
        return Optional.of(result);
    }

    @Override
    public <R> Attempt<R> map(Function<? super T, ? extends R> step) {
        return Attempt.of(() -> step.apply(result));
    }
}
