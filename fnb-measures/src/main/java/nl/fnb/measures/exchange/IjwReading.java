package nl.fnb.measures.exchange;

import java.util.List;
import nl.fnb.domain.Severity;
import nl.fnb.domain.io.Problem;

/** What reading messages gave: the care, unless a message breaks a rule, and every problem. */
public final class IjwReading {

    private final IjwCare care;
    private final List<Problem> problems;

    IjwReading(IjwCare care, List<Problem> problems) {
        this.care = care;
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong with the messages, errors and warnings.
     *
     * @return by message and line
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The care, if every message could be used; nothing is half-read.
     *
     * @return the care
     * @throws ExchangeRefused if a problem is an error; it holds all of them
     */
    public IjwCare orRefuse() {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new ExchangeRefused(errors);
        }
        return care;
    }
}
