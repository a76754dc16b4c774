package nl.fnb.examples.data;

/**
 * A value and how often it is drawn, relative to the others in its list.
 *
 * @param value what is drawn
 * @param weight a number above 0
 */
record Weighted<T>(T value, double weight) {

    static <T> Weighted<T> of(T value, double weight) {
        return new Weighted<>(value, weight);
    }
}
