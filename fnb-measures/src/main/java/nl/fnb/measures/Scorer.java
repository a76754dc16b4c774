package nl.fnb.measures;

import java.util.Optional;

/**
 * An instrument compiled for many measurements: the same scores as {@link Instrument#score}, without their story.
 *
 * <p>Points are counted as whole numbers of the smallest decimal that occurs. An instrument whose numbers are too large or
 * too fine for that is scored one measurement at a time instead; the scores are the same.
 */
public final class Scorer {

    private final Instrument instrument;
    private final Optional<CompiledInstrument> compiled;

    private Scorer(Instrument instrument) {
        this.instrument = instrument;
        this.compiled = CompiledInstrument.of(instrument);
    }

    /**
     * Compiles an instrument for answers as they come, as text and in any order.
     *
     * @param instrument the instrument
     * @return a scorer that threads may share
     */
    public static Scorer of(Instrument instrument) {
        return new Scorer(instrument);
    }

    /**
     * Compiles an instrument for columns of answers that are numbers already.
     *
     * @param instrument the instrument
     * @return a scorer that threads may share
     */
    public static ColumnScorer compile(Instrument instrument) {
        return new ColumnScorer(instrument);
    }

    /**
     * The instrument.
     *
     * @return as it was given
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Starts on a number of measurements.
     *
     * @param rows the number of measurements
     * @return a batch without answers
     */
    public ScoreBatch batch(int rows) {
        return compiled.<ScoreBatch>map(found -> new FastBatch(instrument, found, rows))
                .orElseGet(() -> new PlainBatch(instrument, rows));
    }
}
