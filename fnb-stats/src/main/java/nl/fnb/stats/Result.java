package nl.fnb.stats;

import java.util.List;

/** What every result can do; its {@code toString} is one sentence in APA style, under {@code Locale.ROOT}. */
public interface Result {

    /**
     * The procedure that gave the result, with its defaults.
     *
     * @return for instance {@code Welch's t-test}
     */
    String method();

    /**
     * The figures of the result, estimate and interval first, in full precision.
     *
     * @return the figures, in a fixed order
     */
    List<Figure> toRows();
}
