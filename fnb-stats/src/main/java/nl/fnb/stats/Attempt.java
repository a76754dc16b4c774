package nl.fnb.stats;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What came of a procedure: a result, or the reason why the data could not give one.
 *
 * @param <T> the type of the result
 */
public sealed interface Attempt<T> permits Estimated, NotEstimable {

    /**
     * Runs a procedure.
     *
     * @param <T> the type of the result
     * @param procedure what to run; a mistake of the caller still throws
     * @return its result, or why there is none
     */
    static <T> Attempt<T> of(Supplier<T> procedure) {
        try {
            return new Estimated<>(procedure.get());
        } catch (NotEstimableException e) {
            return new NotEstimable<>(e.reason(), String.valueOf(e.getMessage()), e.arguments());
        }
    }

    /**
     * The result.
     *
     * @return the result, if there is one
     */
    Optional<T> value();

    /**
     * The same attempt with its result taken further.
     *
     * @param <R> the type of the new result
     * @param step what to do with a result
     * @return the new result, or the old reason
     */
    <R> Attempt<R> map(Function<? super T, ? extends R> step);
}
