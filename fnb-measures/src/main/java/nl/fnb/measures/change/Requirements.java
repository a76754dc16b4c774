package nl.fnb.measures.change;

/** The rules that the numbers of this package obey. */
final class Requirements {

    private Requirements() {}

    static double finite(double value, String name) {
        require(Double.isFinite(value), name + " must be a finite number", value);
        return value;
    }

    static double positive(double value, String name) {
        require(value > 0 && value < Double.POSITIVE_INFINITY, name + " must be a finite number above 0", value);
        return value;
    }

    static void source(String source) {
        require(!source.isBlank(), "source must say where the numbers come from", "\"\"");
    }

    static void require(boolean holds, String rule, Object got) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", got " + got);
        }
    }
}
