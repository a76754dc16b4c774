package nl.fnb.domain;

import java.util.List;
import java.util.stream.Collectors;

/** A value was built that breaks rules of its type; names every rule that it breaks. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Breach> breaches;

    /**
     * An exception for the rules that a value breaks.
     *
     * @param breaches the rules, at least one
     */
    public InvalidValueException(List<Breach> breaches) {
        this.breaches = List.copyOf(breaches);
    }

    /**
     * The rules that the value breaks.
     *
     * @return at least one
     */
    public List<Breach> breaches() {
        return breaches;
    }

    /**
     * The rules and the values, in English; written only when asked, because a reader of many rows never does.
     *
     * @return the breaches, joined by semicolons
     */
    @Override
    public String getMessage() {
        return breaches.stream()
                .map(breach -> (breach.field().isEmpty() ? "" : breach.field() + ": ") + breach)
                .collect(Collectors.joining("; "));
    }
}
