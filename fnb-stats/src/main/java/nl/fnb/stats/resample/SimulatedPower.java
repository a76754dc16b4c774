package nl.fnb.stats.resample;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.table.ProportionInterval;

/**
 * How often a test rejects, from simulated studies: the power of a design that no formula covers, or the error of the first
 * kind where nothing is to be found.
 *
 * <p>A study draws its data from the generator that it is given and answers with the p-value of its test; it is called from
 * several threads at once if so asked. A study whose data cannot answer does not reject, and is counted. Defaults: 10,000
 * studies, significance .05, seed 1, one thread.
 *
 * <pre>{@code
 * SimulatedPower.withDefaults().of(random -> MeanDifference.withDefaults()
 *         .pValue(random.doubles(77).toArray(), random.doubles(59).toArray()))
 * }</pre>
 *
 * @see <a href="https://doi.org/10.1002/sim.8086">Morris, White and Crowther (2019), Stat. Med. 38, 2074-2102</a>
 */
public final class SimulatedPower {

    private static final SimulatedPower DEFAULTS = new SimulatedPower(0.05, Sampling.DEFAULTS);

    private final double alpha;
    private final Sampling sampling;

    private SimulatedPower(double alpha, Sampling sampling) {
        this.alpha = alpha;
        this.sampling = sampling;
    }

    /**
     * 10,000 studies, each tested at .05.
     *
     * @return the procedure
     */
    public static SimulatedPower withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same at another significance level.
     *
     * @param significance below which a p-value rejects
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < significance < 1}
     */
    public SimulatedPower withAlpha(double significance) {
        Checks.require(significance > 0 && significance < 1, "alpha must lie between 0 and 1", significance);
        return new SimulatedPower(significance, sampling);
    }

    /**
     * The same with another number of studies.
     *
     * @param number from 10 to 100,000,000
     * @return the procedure
     * @throws IllegalArgumentException if the number is outside that range
     */
    public SimulatedPower withReplicates(int number) {
        return new SimulatedPower(alpha, sampling.withReplicates(number));
    }

    /**
     * The same from another seed.
     *
     * @param start any number; the same one gives the same figures
     * @return the procedure
     */
    public SimulatedPower withSeed(long start) {
        return new SimulatedPower(alpha, sampling.withSeed(start));
    }

    /**
     * The same on another number of threads, which changes no figure.
     *
     * @param number at least 1
     * @return the procedure
     * @throws IllegalArgumentException if the number is below 1
     */
    public SimulatedPower withThreads(int number) {
        return new SimulatedPower(alpha, sampling.withThreads(number));
    }

    /**
     * The same, watched.
     *
     * @param watcher is told of progress and may stop the work
     * @return the procedure
     */
    public SimulatedPower with(Monitor watcher) {
        return new SimulatedPower(alpha, sampling.with(watcher));
    }

    /**
     * Simulates studies.
     *
     * @param study draws a study and gives the p-value of its test; {@link NotEstimableException} where it cannot answer
     * @return how often the test rejected
     * @throws IllegalArgumentException if a p-value is not from 0 to 1
     * @throws NotEstimableException if no study could answer
     * @throws java.util.concurrent.CancellationException if the monitor stops the work
     */
    public Result of(ToDoubleFunction<RandomGenerator> study) {
        AtomicLong rejections = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        sampling.run((draws, from, to) -> {
            RandomGenerator random = draws.generator();
            for (int i = from; i < to; i++) {
                try {
                    double p = Checks.probability(study.applyAsDouble(random), "p");
                    rejections.addAndGet(p < alpha ? 1 : 0);
                } catch (NotEstimableException refusal) {
                    refused.incrementAndGet();
                }
            }
        });
        return result(rejections.get(), refused.get());
    }

    private Result result(long rejections, long refused) {
        int studies = sampling.replicates();
        NotEstimableException.unless(
                refused < studies, Reason.TOO_FEW_VALUES, "a study must be able to answer; studies that could", 0);
        Interval interval = ProportionInterval.withDefaults()
                .with(ProportionInterval.Method.CLOPPER_PEARSON)
                .estimate(new Tally(rejections, studies))
                .interval();
        return new Result(
                (double) rejections / studies, interval, rejections, refused, studies, alpha, sampling.seed());
    }

    /**
     * How often a test rejected.
     *
     * @param estimate the share of the studies in which it did
     * @param interval the 95% interval of the power that more studies would show
     * @param rejections the studies in which it did
     * @param refused the studies whose data could not answer
     * @param studies all studies
     * @param alpha the significance level
     * @param seed the seed
     */
    public record Result(
            double estimate, Interval interval, long rejections, long refused, int studies, double alpha, long seed)
            implements nl.fnb.stats.Result {

        @Override
        public String method() {
            return "simulation";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("rejections", rejections),
                    new Figure("refused", refused),
                    new Figure("studies", studies),
                    new Figure("alpha", alpha));
        }

        @Override
        public Sentence sentence() {
            Sentence power = Sentence.of(method())
                    .proportion("simulated power", estimate)
                    .interval(interval);
            Sentence counted = power.say("{} of {} studies reject", rejections, studies);
            return refused == 0 ? counted : counted.say("{} cannot answer", refused);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
