package nl.fnb.report.evaluation;

import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryStatus;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.Descriptives;

/** The weeks from offer to decision, of one approach, of one organisation or of all together. */
public final class Weeks {

    static final String OUTCOME = "weeks";

    private final ResultKey key;
    private final Optional<Approach> approach;
    private final double[] values;
    private final Optional<Descriptives> summary;

    private Weeks(ResultKey key, Optional<Approach> approach, double[] values) {
        this.key = key;
        this.approach = approach;
        this.values = values;
        this.summary = Attempt.of(() -> Descriptives.of(values)).value();
    }

    /** Those of the offers of an approach, or of all, that ended in a way. */
    static Weeks of(ResultKey key, Optional<Approach> approach, List<Trajectory> offers, TrajectoryStatus status) {
        double[] values = offers.stream()
                .filter(t -> t.status() == status)
                .filter(t -> approach.isEmpty() || approach.get() == t.approach())
                .mapToDouble(Durations::weeksOf)
                .toArray();
        return new Weeks(key, approach, values);
    }

    /**
     * The approach.
     *
     * @return empty for all together
     */
    public Optional<Approach> approach() {
        return approach;
    }

    /**
     * The number of trajectories.
     *
     * @return zero or more
     */
    public int n() {
        return values.length;
    }

    /**
     * Mean, spread and range.
     *
     * @return empty without trajectories
     */
    public Optional<Descriptives> summary() {
        return summary;
    }

    /**
     * The weeks themselves.
     *
     * @return a copy, in the order of the study
     */
    public double[] toArray() {
        return values.clone();
    }

    /** Why there is no mean, or no spread. */
    Optional<Note> note() {
        return switch (values.length) {
            case 0 -> Optional.of(Note.of(key, Note.NO_TRAJECTORIES));
            case 1 -> Optional.of(Note.of(key, Note.ONE_TRAJECTORY).about("sd"));
            default -> Optional.empty();
        };
    }

    void addTo(ResultRows rows) {
        rows.of(key).add("n", values.length);
        summary.ifPresent(s -> {
            rows.add("mean", s.mean());
            s.sd().ifPresent(sd -> rows.add("sd", sd));
            rows.add("median", s.median()).add("min", s.min()).add("max", s.max());
        });
    }
}
