package nl.fnb.report.evaluation;

import java.util.List;

/** The answer to one question of an evaluation: its figures, and the reasons of those that are not given. */
public interface Answer {

    /**
     * The figures.
     *
     * @return in the order of the results
     */
    List<ResultRow> rows();

    /**
     * The figures that are not given.
     *
     * @return each with its reason
     */
    List<Note> notes();
}
