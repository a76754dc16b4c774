package nl.fnb.examples.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import nl.fnb.domain.io.Problems;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.InstrumentFile;
import nl.fnb.measures.Score;

/** The questionnaire of the case system, and what it makes of a filled-in form. */
public final class SupportForm {

    /** The name of the instrument file on the class path. */
    static final String FILE = "own-support.instrument.json";

    private final Instrument instrument;

    private SupportForm(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * Reads the instrument from the class path.
     *
     * @return the form, to be kept and shared
     */
    public static SupportForm open() {
        Problems problems = Problems.ofFiles();
        try (InputStream in = Objects.requireNonNull(SupportForm.class.getResourceAsStream(FILE))) {
            return new SupportForm(InstrumentFile.read(in, FILE, problems)
                    .orElseThrow(
                            () -> new IllegalStateException(problems.errors().toString())));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * The instrument of the form.
     *
     * @return its items and scales
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Scores a form.
     *
     * @param answers what was filled in, by item; an empty answer is missing
     * @return a line for the screen: the total and what it means
     * @throws IllegalArgumentException if an item does not take its answer; the message says which
     */
    public String shown(Map<String, String> answers) {
        Score score = instrument.score(answers);
        return score.scale("total").toString();
    }
}
