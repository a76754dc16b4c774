package nl.fnb.stats.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of a golden file: a header and rows of text, NA where missing. */
record ReferenceData(List<String> header, List<String[]> rows) {

    static ReferenceData none() {
        return new ReferenceData(List.of(), List.of());
    }

    static ReferenceData read(Path file) {
        try {
            List<String[]> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                rows.add(line.replace("\"", "").split(",", -1));
            }
            return new ReferenceData(Arrays.asList(rows.get(0)), rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int place(String column) {
        int place = header.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("column must be one of " + header + ", got " + column);
        }
        return place;
    }

    /** The rows in which the columns are all present. */
    ReferenceData complete(List<String> columns) {
        int[] places = columns.stream().mapToInt(this::place).toArray();
        List<String[]> kept = rows.stream()
                .filter(row -> Arrays.stream(places).noneMatch(place -> row[place].equals("NA")))
                .toList();
        return new ReferenceData(header, kept);
    }

    List<String> texts(String column) {
        int place = place(column);
        return rows.stream().map(row -> row[place]).toList();
    }

    double[] numbers(String column) {
        return texts(column).stream()
                .filter(text -> !text.equals("NA"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** The rows in which a column has a label. */
    ReferenceData where(String column, String label) {
        int place = place(column);
        return new ReferenceData(
                header, rows.stream().filter(row -> row[place].equals(label)).toList());
    }

    /** The values of one column where another has a label. */
    double[] numbers(String column, String group, String label) {
        return where(group, label).numbers(column);
    }
}
