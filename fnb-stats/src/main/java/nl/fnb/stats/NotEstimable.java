package nl.fnb.stats;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An attempt that the data could not answer.
 *
 * @param <T> the type the result would have had
 * @param reason why not
 * @param message the reason in words, in English
 * @param arguments what was found, for a message in another language
 */
public record NotEstimable<T>(Reason reason, String message, List<Object> arguments) implements Attempt<T> {

    /**
     * Copies the arguments.
     *
     * @param reason why not
     * @param message the reason in words, in English
     * @param arguments what was found, for a message in another language
     */
    public NotEstimable {
        arguments = List.copyOf(arguments);
    }

    @Override
    public Optional<T> value() {
        return Optional.empty();
    }

    @Override
    public <R> Attempt<R> map(Function<? super T, ? extends R> step) {
        return new NotEstimable<>(reason, message, arguments);
    }
}
