package nl.fnb.domain.io;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading one table.
 *
 * @param rows the rows that could be read; empty if the file is not there
 * @param places where they stand
 * @param problems what was wrong, in the order of the file
 */
record TableReading<T>(Optional<List<T>> rows, TablePlaces places, List<Problem> problems) {

    /** Hands over what a collector must know. */
    Optional<List<T>> into(Problems collector, Table table) {
        collector.locate(table, places);
        problems.forEach(collector::add);
        return rows;
    }
}
