package nl.fnb.measures.exchange;

import java.util.List;
import java.util.stream.Collectors;
import nl.fnb.domain.io.Problem;

/** Messages or records from outside break rules and are refused as a whole; holds every problem. */
public final class ExchangeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient List<Problem> problems;

    /**
     * A refusal.
     *
     * @param problems what is wrong, at least one
     */
    public ExchangeRefused(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return every problem
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        String shown = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("; "));
        String rest = problems.size() > SHOWN ? "; and " + (problems.size() - SHOWN) + " more" : "";
        return "refused for " + problems.size() + (problems.size() == 1 ? " problem: " : " problems: ") + shown + rest;
    }
}
