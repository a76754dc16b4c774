package nl.fnb.stats.frame;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.fnb.stats.Counts;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Result;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Checks;

/**
 * How often the levels of two columns of a {@link Frame} meet, and how many rows were left out.
 *
 * <p>For instance {@code frame.table("form", "plan").test(ChiSquare.withDefaults()::test)}.
 */
public final class Crossing {

    private final Sentence title;
    private final List<String> rows;
    private final List<String> columns;
    private final Counts counts;
    private final long omitted;

    private Crossing(Sentence title, List<String> rows, List<String> columns, Counts counts, long omitted) {
        this.title = title;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.counts = counts;
        this.omitted = omitted;
    }

    static Crossing of(
            String down,
            String across,
            List<String> rows,
            List<String> columns,
            int[] row,
            int[] column,
            long omitted) {
        int least = Math.min(rows.size(), columns.size());
        NotEstimableException.unless(least > 0, Reason.TOO_FEW_VALUES, "a table needs at least 1 case", 0);
        long[][] cells = new long[rows.size()][columns.size()];
        for (int i = 0; i < row.length; i++) {
            cells[row[i]][column[i]]++;
        }
        return new Crossing(Sentence.of("").say("{} by {}", across, down), rows, columns, Counts.of(cells), omitted);
    }

    /**
     * The counts.
     *
     * @return a row a level of the first column, a column a level of the second
     */
    public Counts counts() {
        return counts;
    }

    /**
     * The levels of the rows.
     *
     * @return the names, in order
     */
    public List<String> rows() {
        return rows;
    }

    /**
     * The levels of the columns.
     *
     * @return the names, in order
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * How many rows of the frame were left out because a value was missing.
     *
     * @return at least 0
     */
    public long omitted() {
        return omitted;
    }

    /**
     * How often each row has one level of the columns.
     *
     * @param success the level that counts as success
     * @return a tally a row, in order
     * @throws IllegalArgumentException if there is no such level
     */
    public Map<String, Tally> tallies(String success) {
        int wanted = columns.indexOf(success);
        Checks.require(wanted >= 0, "a column must be one of " + columns, success);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            tallies.put(rows.get(i), new Tally(counts.at(i, wanted), counts.rowTotal(i)));
        }
        return Collections.unmodifiableMap(tallies);
    }

    /**
     * Tests the table as a whole.
     *
     * @param <R> the type of the result
     * @param procedure what to ask of the counts
     * @return its result, with what it was asked of
     */
    public <R extends Result> Analysis<R> test(Function<Counts, R> procedure) {
        Sentence asked = title;
        for (int i = 0; i < rows.size(); i++) {
            asked = asked.say("{} (n = {})", rows.get(i), counts.rowTotal(i));
        }
        return new Analysis<>(asked, omitted, procedure.apply(counts));
    }

    /**
     * Compares how often two rows have one level of the columns.
     *
     * @param <R> the type of the result
     * @param success the level that counts as success
     * @param procedure what to ask of the tallies of the first row and the second
     * @return its result, with what it was asked of
     * @throws IllegalArgumentException if there is no such level, or there are not two rows
     */
    public <R extends Result> Analysis<R> compare(String success, BiFunction<Tally, Tally, R> procedure) {
        Checks.require(rows.size() == 2, "a comparison needs 2 levels; choose two by where(..); levels", rows);
        List<Tally> tallies = List.copyOf(tallies(success).values());
        Sentence asked = title.say(
                        "{} of {}: {}",
                        tallies.get(0).successes(),
                        tallies.get(0).trials(),
                        rows.get(0))
                .say("{} of {}: {}", tallies.get(1).successes(), tallies.get(1).trials(), rows.get(1));
        return new Analysis<>(asked, omitted, procedure.apply(tallies.get(0), tallies.get(1)));
    }

    /** What meets what, how often, for instance {@code plan by form: 10 rows}. */
    @Override
    public String toString() {
        return title.total(counts.total()).toString();
    }
}
