package nl.fnb.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An instrument compiled for many measurements: the same scores as {@link Instrument#score}, without their story.
 *
 * <p>Points are counted as whole numbers of the smallest decimal that occurs. An instrument whose numbers are too large or
 * too fine for that is scored one measurement at a time instead; the scores are the same.
 */
public final class Scorer {

    private final Instrument instrument;
    private final Optional<List<CompiledScale>> compiled;

    private Scorer(Instrument instrument) {
        this.instrument = instrument;
        this.compiled = compile(instrument);
    }

    /**
     * Compiles an instrument.
     *
     * @param instrument the instrument
     * @return a scorer that threads may share
     */
    public static Scorer of(Instrument instrument) {
        return new Scorer(instrument);
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
        return compiled.<ScoreBatch>map(scales -> new FastBatch(instrument, scales, rows))
                .orElseGet(() -> new PlainBatch(instrument, rows));
    }

    private static Optional<List<CompiledScale>> compile(Instrument instrument) {
        List<CompiledScale> scales = new ArrayList<>();
        for (Scale scale : instrument.scales()) {
            Optional<CompiledScale> compiled = CompiledScale.of(instrument, scale);
            if (compiled.isEmpty()) {
                return Optional.empty();
            }
            scales.add(compiled.get());
        }
        return Optional.of(List.copyOf(scales));
    }
}
