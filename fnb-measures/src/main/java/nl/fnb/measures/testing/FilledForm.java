package nl.fnb.measures.testing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.fnb.measures.Instrument;

/**
 * An instrument and answers that it takes.
 *
 * @param instrument the instrument
 * @param answers the answers, by item; an absent or empty one is missing
 */
public record FilledForm(Instrument instrument, Map<String, String> answers) {

    /**
     * Takes a copy of the answers.
     *
     * @param instrument the instrument
     * @param answers the answers, by item; an absent or empty one is missing
     */
    public FilledForm {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
