package nl.fnb.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.io.Table;

/** The files of a study that nobody takes part in yet. */
final class EmptyStudy {

    /** The characteristics that the example {@code study.json} declares; a test keeps the two alike. */
    static final List<String> CHARACTERISTICS = List.of("single_parent", "youngest_child_age", "referral_reason");

    private EmptyStudy() {}

    /** The text of each file, by name. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("study.json", resource("study.json"));
        files.put("plan.json", resource("plan.json"));
        for (Table table : Table.values()) {
            files.put(table.file(), header(table));
        }
        files.put("codebook.md", Codebook.fill(resource("codebook.md")));
        return files;
    }

    private static String header(Table table) {
        List<String> columns = new ArrayList<>(table.columns());
        if (table == Table.FAMILIES) {
            columns.addAll(CHARACTERISTICS);
        }
        return String.join(",", columns) + "\n";
    }

    private static String resource(String name) {
        try (InputStream in = EmptyStudy.class.getResourceAsStream("empty-study/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar must hold empty-study/" + name + ", got none");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
