package nl.fnb.measures.codes;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The code tables and mappings that come with the library: CBS Beleidsinformatie Jeugd v7 and iJw 3.2, and the types of the
 * study format ({@code fnb:care-type}, {@code fnb:safeguard}).
 */
public final class CodeTables {

    private static final Map<String, CodeTable> TABLES = CodeFile.tables();
    private static final Map<String, CodeMapping> MAPPINGS = CodeFile.mappings(TABLES);

    private CodeTables() {}

    /**
     * All tables.
     *
     * @return in the order of the standards
     */
    public static List<CodeTable> all() {
        return List.copyOf(TABLES.values());
    }

    /**
     * A table.
     *
     * @param id the standard and the table, such as {@code cbs:hulpvorm}
     * @return the table
     * @throws IllegalArgumentException if there is no such table; the message lists those that are
     */
    public static CodeTable find(String id) {
        CodeTable table = TABLES.get(id);
        if (table == null) {
            throw new IllegalArgumentException(
                    "a table must be one of " + new TreeSet<>(TABLES.keySet()) + ", got " + id);
        }
        return table;
    }

    /**
     * All mappings, each in both directions.
     *
     * @return in the order of the library
     */
    public static List<CodeMapping> mappings() {
        return List.copyOf(MAPPINGS.values());
    }

    /**
     * What the codes of one table are in another.
     *
     * @param from the id of the table whose codes come in
     * @param to the id of the table whose codes go out
     * @return the mapping
     * @throws IllegalArgumentException if the library maps no such pair; the message lists those that it maps
     */
    public static CodeMapping mapping(String from, String to) {
        CodeMapping mapping = MAPPINGS.get(from + " -> " + to);
        if (mapping == null) {
            throw new IllegalArgumentException(
                    "a mapping must be one of " + new TreeSet<>(MAPPINGS.keySet()) + ", got " + from + " -> " + to);
        }
        return mapping;
    }
}
