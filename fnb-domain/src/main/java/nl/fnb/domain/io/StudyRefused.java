package nl.fnb.domain.io;

import java.util.List;
import java.util.Locale;

/** A study breaks rules and is refused as a whole; holds every problem. */
public final class StudyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient List<Problem> problems;

    /**
     * A refusal.
     *
     * @param problems what is wrong, at least one
     */
    public StudyRefused(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return every problem, in the order of the files and their lines
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        StringBuilder message = new StringBuilder("the study is refused for ")
                .append(problems.size())
                .append(problems.size() == 1 ? " problem" : " problems");
        for (int i = 0; i < Math.min(SHOWN, problems.size()); i++) {
            message.append(i == 0 ? ": " : "; ").append(problems.get(i).text(Locale.ENGLISH));
        }
        if (problems.size() > SHOWN) {
            message.append("; and ").append(problems.size() - SHOWN).append(" more");
        }
        return message.toString();
    }
}
