package nl.fnb.domain.io;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.fnb.domain.Response;
import nl.fnb.domain.Study;

/** The rows of a study by key, each table indexed when it is first asked for. */
final class Keys {

    private final Study study;
    private final Map<Table, Map<String, Integer>> firstRows = new EnumMap<>(Table.class);

    Keys(Study study) {
        this.study = study;
    }

    /** The first row of a key. */
    OptionalInt row(Table table, String key) {
        Integer row = index(table).get(key);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** The number of different keys. */
    int distinct(Table table) {
        return index(table).size();
    }

    /** The key of a row; of the responses, that of their measurement. */
    String key(Table table, int row) {
        return switch (table) {
            case FAMILIES -> study.families().get(row).id();
            case TRAJECTORIES -> study.trajectories().get(row).id();
            case PLANS -> study.plans().orElseThrow().get(row).id();
            case MEASUREMENTS -> study.measurements().get(row).id();
            case RESPONSES -> study.responses().get(row).measurementId();
            case CARE -> study.care().orElseThrow().get(row).id();
            case SAFEGUARDS -> study.safeguards().orElseThrow().get(row).id();
        };
    }

    /** What a message calls a row: its key, of a response all three parts of it. */
    String record(Table table, int row) {
        if (table != Table.RESPONSES) {
            return key(table, row);
        }
        Response response = study.responses().get(row);
        return response.measurementId() + "/" + response.instrument() + "/" + response.item();
    }

    /** The number of rows of a table. */
    int size(Table table) {
        return switch (table) {
            case FAMILIES -> study.families().size();
            case TRAJECTORIES -> study.trajectories().size();
            case PLANS -> study.plans().map(List::size).orElse(0);
            case MEASUREMENTS -> study.measurements().size();
            case RESPONSES -> study.responses().size();
            case CARE -> study.care().map(List::size).orElse(0);
            case SAFEGUARDS -> study.safeguards().map(List::size).orElse(0);
        };
    }

    private Map<String, Integer> index(Table table) {
        return firstRows.computeIfAbsent(table, this::indexed);
    }

    private Map<String, Integer> indexed(Table table) {
        int size = size(table);
        Map<String, Integer> rows = new HashMap<>(size * 2);
        for (int row = 0; row < size; row++) {
            rows.putIfAbsent(key(table, row), row);
        }
        return rows;
    }
}
