package nl.fnb.measures;

import java.util.Optional;
import nl.fnb.domain.Label;

/** A question or observation of an instrument: answered with a whole number, or with one or more options. */
public sealed interface Item permits NumericItem, OptionItem {

    /**
     * The identifier that responses use.
     *
     * @return unique within the instrument
     */
    String id();

    /**
     * A short paraphrase of what is asked.
     *
     * @return a text in Dutch and English, if given
     */
    Optional<Label> label();
}
