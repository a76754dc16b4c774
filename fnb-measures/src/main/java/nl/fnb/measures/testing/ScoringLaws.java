package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.fnb.domain.io.Problem;
import nl.fnb.domain.io.Problems;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.InstrumentFile;
import nl.fnb.measures.Scale;
import nl.fnb.measures.testing.Expectations.Direction;
import nl.fnb.measures.testing.Expectations.Range;

/**
 * Tries every {@link ScoringLaw} on an instrument and its scoring, with a seed and without any other library.
 *
 * <p>A file is proved in three lines of a test. The file says how the instrument scores; the other two say what its manual
 * says, so that a forgotten reversal or a wrong range is seen:
 *
 * <pre>{@code
 * ScoringLaws.ofFile(Path.of("support.instrument.json"))
 *         .rising("total", "helped", "heard").falling("total", "alone").ranging("total", 0, 12)
 *         .assertHolds();
 * }</pre>
 *
 * <p>Defaults: seed 1, 1,000 tries a law, no tolerance, every law.
 */
public final class ScoringLaws {

    private final Instrument instrument;
    private final ScoringFunction function;
    private final Optional<ScoringEngine> engine;
    private final Settings settings;

    private ScoringLaws(
            Instrument instrument, ScoringFunction function, Optional<ScoringEngine> engine, Settings settings) {
        this.instrument = instrument;
        this.function = function;
        this.engine = engine;
        this.settings = settings;
    }

    /**
     * Proves an instrument, scored by this library.
     *
     * @param instrument the instrument
     * @return its laws
     */
    public static ScoringLaws of(Instrument instrument) {
        return of(instrument, ScoringEngine.ofLibrary());
    }

    /**
     * Proves a function that scores one instrument. {@link ScoringLaw#REVERSAL} and {@link ScoringLaw#BULK} do not apply to it.
     *
     * @param instrument the instrument that the function claims to score
     * @param function the function
     * @return its laws
     */
    public static ScoringLaws of(Instrument instrument, ScoringFunction function) {
        return new ScoringLaws(instrument, function, Optional.empty(), Settings.defaults());
    }

    /**
     * Proves an engine that scores any instrument, on one of them.
     *
     * @param instrument the instrument
     * @param engine the engine
     * @return its laws
     */
    public static ScoringLaws of(Instrument instrument, ScoringEngine engine) {
        return new ScoringLaws(
                instrument, answers -> engine.score(instrument, answers), Optional.of(engine), Settings.defaults());
    }

    /**
     * Proves the instrument in a file of the schema {@code fnb-instrument/1}, scored by this library.
     *
     * @param file the file
     * @return its laws
     * @throws IllegalArgumentException if the file is refused; the message names every problem
     */
    public static ScoringLaws ofFile(Path file) {
        Problems problems = Problems.ofFiles();
        return of(InstrumentFile.read(file, String.valueOf(file.getFileName()), problems)
                .orElseThrow(() -> new IllegalArgumentException(
                        problems.errors().stream().map(Problem::toString).collect(Collectors.joining("\n")))));
    }

    /**
     * States that higher answers to items raise a scale, whatever its file says; of an item with options, the last of them
     * against the first.
     *
     * @param scale the scale
     * @param items the items
     * @return laws with {@link ScoringLaw#DIRECTION} for these
     * @throws IllegalArgumentException if the instrument has no such scale, or the scale no such item
     */
    public ScoringLaws rising(String scale, String... items) {
        return stating(scale, items, true);
    }

    /**
     * States that higher answers to items lower a scale.
     *
     * @param scale the scale
     * @param items the items
     * @return laws with {@link ScoringLaw#DIRECTION} for these
     * @throws IllegalArgumentException if the instrument has no such scale, or the scale no such item
     */
    public ScoringLaws falling(String scale, String... items) {
        return stating(scale, items, false);
    }

    /**
     * States from where to where a scale runs.
     *
     * @param scale the scale
     * @param least its least score
     * @param greatest its greatest score
     * @return laws with {@link ScoringLaw#STATED_RANGE} for this scale
     * @throws IllegalArgumentException if the instrument has no such scale, or the least is above the greatest
     */
    public ScoringLaws ranging(String scale, double least, double greatest) {
        scale(scale);
        if (!(least <= greatest)) {
            throw new IllegalArgumentException("least must be at most greatest, got " + least + " and " + greatest);
        }
        Range range = new Range(scale, BigDecimal.valueOf(least), BigDecimal.valueOf(greatest));
        return with(settings.with(settings.expectations().and(range)));
    }

    /**
     * Says that a scale means to leave scores below its first band without a class, which {@link ScoringLaw#COVER} else
     * takes for a gap: one low score would leave a whole classification without a class.
     *
     * @param scales the scales
     * @return laws that let them
     * @throws IllegalArgumentException if the instrument has no such scale
     */
    public ScoringLaws lettingUnclassed(String... scales) {
        List.of(scales).forEach(this::scale);
        return with(settings.with(settings.expectations().lettingUnclassed(List.of(scales))));
    }

    /**
     * Lets values differ, for scorers that count in doubles.
     *
     * @param tolerance the greatest difference between values that are the same; 0 unless set
     * @return laws with that tolerance
     * @throws IllegalArgumentException if the tolerance is negative or not a number
     */
    public ScoringLaws withTolerance(double tolerance) {
        if (!(tolerance >= 0 && tolerance < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("tolerance must be 0 or more, got " + tolerance);
        }
        return with(settings.with(new Closeness(BigDecimal.valueOf(tolerance))));
    }

    /**
     * Leaves laws out, such as {@link ScoringLaw#REFUSAL} where something else refuses answers before they are scored.
     *
     * @param laws the laws
     * @return the other laws
     */
    public ScoringLaws without(ScoringLaw... laws) {
        EnumSet<ScoringLaw> left = EnumSet.noneOf(ScoringLaw.class);
        left.addAll(settings.laws());
        left.removeAll(Arrays.asList(laws));
        return with(settings.with(left));
    }

    /**
     * Draws other answers.
     *
     * @param seed the seed; the same gives the same report
     * @return laws with that seed
     */
    public ScoringLaws withSeed(long seed) {
        return with(settings.with(seed, settings.tries()));
    }

    /**
     * Tries more or fewer forms.
     *
     * @param tries the number of forms a law is tried on; at least 1
     * @return laws with that number of tries
     * @throws IllegalArgumentException if it is less than 1
     */
    public ScoringLaws withTries(int tries) {
        if (tries < 1) {
            throw new IllegalArgumentException("tries must be at least 1, got " + tries);
        }
        return with(settings.with(settings.seed(), tries));
    }

    /**
     * Tries the laws.
     *
     * @return what came of each
     */
    public LawReport check() {
        Subject subject = new Subject(instrument, function, engine, settings.expectations(), settings.closeness());
        List<LawResult> results = new ArrayList<>();
        for (ScoringLaw law : settings.laws()) {
            results.add(new LawTrial(law, subject).run(settings.seed(), settings.tries()));
        }
        return new LawReport(instrument.id() + "@" + instrument.version(), settings.seed(), settings.tries(), results);
    }

    /**
     * Requires that no law is broken.
     *
     * @throws AssertionError if one is; the message names each broken law with the smallest answers found that break it
     */
    public void assertHolds() {
        check().assertHolds();
    }

    private ScoringLaws stating(String scale, String[] items, boolean rising) {
        List<String> known = new Reading(instrument, scale(scale)).allItems();
        List<Direction> directions = new ArrayList<>();
        for (String item : items) {
            if (!known.contains(item)) {
                throw new IllegalArgumentException(
                        "item of " + scale + " must be one of " + String.join(", ", known) + ", got " + item);
            }
            directions.add(new Direction(scale, item, rising));
        }
        return with(settings.with(settings.expectations().and(directions)));
    }

    private Scale scale(String id) {
        return instrument
                .scale(id)
                .orElseThrow(() -> new IllegalArgumentException("scale must be one of "
                        + String.join(
                                ", ",
                                instrument.scales().stream().map(Scale::id).toList()) + ", got " + id));
    }

    private ScoringLaws with(Settings other) {
        return new ScoringLaws(instrument, function, engine, other);
    }
}
