package nl.fnb.measures;

/** Takes the answers of many measurements in any order and scores them. Belongs to one thread. */
public interface ScoreBatch {

    /**
     * Takes an answer.
     *
     * @param row the measurement: 0 up to the number of rows
     * @param item the id of the item
     * @param answer the answer; empty where it is missing
     * @throws nl.fnb.domain.InvalidValueException if the item is unknown, does not take the answer or was answered before
     * @throws IndexOutOfBoundsException if there is no such row
     */
    void add(int row, String item, String answer);

    /**
     * Scores the answers so far.
     *
     * @return the scores of every row
     */
    ScoreColumns score();
}
