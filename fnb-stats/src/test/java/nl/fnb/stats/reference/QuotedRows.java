package nl.fnb.stats.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of which some cells are quoted and hold commas. */
final class QuotedRows {

    private QuotedRows() {}

    /** The rows, each by the names of its columns. */
    static List<Map<String, String>> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> header = cells(lines.get(0));
            return lines.stream().skip(1).map(line -> row(header, cells(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        String[] parts = line.split("\"", -1);
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                cell.append(parts[i]);
                continue;
            }
            String[] pieces = parts[i].split(",", -1);
            for (int j = 0; j < pieces.length; j++) {
                if (j > 0) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                }
                cell.append(pieces[j]);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
