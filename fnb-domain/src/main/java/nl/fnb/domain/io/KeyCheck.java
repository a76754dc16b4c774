package nl.fnb.domain.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Study;
import nl.fnb.domain.StudyRule;

/** A key occurs once in its table; those of rows that could not be read count as well. */
final class KeyCheck implements StudyCheck {

    private record Keyed(long line, String key) {}

    @Override
    public void check(Study study, Problems problems) {
        for (Table table : Table.values()) {
            if (table != Table.RESPONSES) {
                check(table, problems);
            }
        }
    }

    private static void check(Table table, Problems problems) {
        if (!problems.places(table).unread().isEmpty()) {
            checkWithUnread(table, problems);
        } else if (problems.keys().distinct(table) < problems.keys().size(table)) {
            checkRows(table, problems);
        }
    }

    private static void checkRows(Table table, Problems problems) {
        Keys keys = problems.keys();
        for (int row = 0; row < keys.size(table); row++) {
            String key = keys.key(table, row);
            int first = keys.row(table, key).orElse(row);
            if (first != row) {
                problems.add(table, row, breach(table, key, problems.place(table, first)));
            }
        }
    }

    private static void checkWithUnread(Table table, Problems problems) {
        Map<String, Long> first = new HashMap<>();
        for (Keyed row : inFileOrder(table, problems)) {
            Long line = first.putIfAbsent(row.key(), row.line());
            if (line != null) {
                problems.add(table.file(), row.line(), breach(table, row.key(), Problems.line(line)));
            }
        }
    }

    private static List<Keyed> inFileOrder(Table table, Problems problems) {
        Keys keys = problems.keys();
        TablePlaces places = problems.places(table);
        List<Keyed> rows = new ArrayList<>();
        for (int row = 0; row < keys.size(table); row++) {
            rows.add(new Keyed(places.line(row), keys.key(table, row)));
        }
        for (UnreadRow row : places.unread()) {
            String key = row.identifiers().get(table.keyColumn());
            if (key != null) {
                rows.add(new Keyed(row.line(), key));
            }
        }
        rows.sort(Comparator.comparingLong(Keyed::line));
        return rows;
    }

    private static Breach breach(Table table, String key, Object first) {
        return Breach.of(StudyRule.DUPLICATE_KEY, table.keyColumn(), key, first);
    }
}
