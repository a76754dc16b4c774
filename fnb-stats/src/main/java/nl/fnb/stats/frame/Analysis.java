package nl.fnb.stats.frame;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Result;
import nl.fnb.stats.Sentence;

/**
 * A result, with the columns and groups that it was asked of and the number of rows left out.
 *
 * @param <R> the type of the result
 * @param asked the columns, and each group with its size; a difference is the first minus the second
 * @param omitted how many rows were left out because a value was missing
 * @param result the result
 */
public record Analysis<R extends Result>(Sentence asked, long omitted, R result) implements Result {

    @Override
    public String method() {
        return result.method();
    }

    /** The figures of the result, and how many rows were left out. */
    @Override
    public List<Figure> toRows() {
        List<Figure> rows = new ArrayList<>(result.toRows());
        rows.add(new Figure("omitted", omitted));
        return List.copyOf(rows);
    }

    @Override
    public Sentence sentence() {
        Sentence heading = omitted == 0 ? asked : asked.say("{} with a missing value left out", omitted);
        return result.sentence().under(heading);
    }

    @Override
    public String toString() {
        return sentence().toString();
    }
}
