package nl.fnb.domain.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A CSV file outside a study folder, read by the same rules: delimiter found from the header, columns by name in any order. */
public final class CsvFile {

    private final List<String> columns;
    private final Set<String> present;
    private final List<Line> lines;

    private CsvFile(List<String> columns, Set<String> present, List<Line> lines) {
        this.columns = List.copyOf(columns);
        this.present = Set.copyOf(present);
        this.lines = List.copyOf(lines);
    }

    /**
     * Reads a file to its end, or to the fault that makes the rest unreadable.
     *
     * @param file the file
     * @param name its name in problems
     * @param columns the columns that the file may have
     * @param optional those of them that it may lack
     * @param problems takes what is wrong with the file, its header and the number of cells of its rows
     * @return what could be read
     */
    public static CsvFile read(Path file, String name, List<String> columns, Set<String> optional, Problems problems) {
        Set<String> present = new HashSet<>();
        TableReading<Line> reading = new CsvTable<Line>(file, name, true, columns, optional, row -> {
                    List<String> cells = new ArrayList<>(columns.size());
                    for (int i = 0; i < columns.size(); i++) {
                        cells.add(row.cell(i));
                        if (row.has(i)) {
                            present.add(columns.get(i));
                        }
                    }
                    return Optional.of(new Line(row.line(), cells));
                })
                .read();
        reading.problems().forEach(problems::add);
        return new CsvFile(columns, present, reading.rows().orElse(List.of()));
    }

    /**
     * Whether the file has a column; not known of a file without rows.
     *
     * @param column the name of the column
     * @return true if it has
     */
    public boolean has(String column) {
        return present.contains(column);
    }

    /**
     * The columns that were asked for.
     *
     * @return in the order of the cells of each line
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The rows below the header.
     *
     * @return in the order of the file
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * A row.
     *
     * @param number the line on which it begins
     * @param cells a text for each column that was asked for, empty where the cell is empty or the column is not there
     */
    public record Line(long number, List<String> cells) {

        /**
         * Takes a copy of the cells.
         *
         * @param number the line on which it begins
         * @param cells a text for each column that was asked for, empty where the cell is empty or the column is not there
         */
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
