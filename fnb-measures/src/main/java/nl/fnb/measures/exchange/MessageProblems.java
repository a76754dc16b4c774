package nl.fnb.measures.exchange;

import nl.fnb.domain.Breach;
import nl.fnb.domain.io.Problems;

/** Gathers the problems of one message; at most so many that a message of faults does not fill the memory. */
final class MessageProblems {

    private static final int MOST = 1000;

    private final String message;
    private final Problems problems;
    private int count;

    MessageProblems(String message, Problems problems) {
        this.message = message;
        this.problems = problems;
    }

    String message() {
        return message;
    }

    void add(long line, Breach breach) {
        if (count < MOST) {
            count++;
            problems.add(message, line, breach);
        }
    }

    /** Adds why the message is refused as a whole, however many problems came before. */
    void addRefusal(long line, Breach breach) {
        count++;
        problems.add(message, line, breach);
    }

    /** Whether anything was wrong with the message so far. */
    boolean any() {
        return count > 0;
    }
}
