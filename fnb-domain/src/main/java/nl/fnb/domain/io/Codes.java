package nl.fnb.domain.io;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The codes that a column takes.
 *
 * @param find finds the value of a code
 * @param known the codes, as a message lists them
 * @param standIn takes the place of a value that could not be read, in a row that is not used
 */
record Codes<T>(Function<String, Optional<T>> find, String known, T standIn) {

    /** The names of an enum's constants. */
    static <E extends Enum<E>> Codes<E> of(Class<E> type) {
        Map<String, E> byName = new HashMap<>();
        StringBuilder known = new StringBuilder();
        for (E constant : type.getEnumConstants()) {
            byName.put(constant.name(), constant);
            known.append(known.isEmpty() ? "" : ", ").append(constant.name());
        }
        return new Codes<>(code -> Optional.ofNullable(byName.get(code)), known.toString(), type.getEnumConstants()[0]);
    }
}
