package nl.fnb.measures.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.fnb.domain.CareType;
import nl.fnb.domain.Certainty;
import nl.fnb.domain.Label;
import nl.fnb.domain.SafeguardKind;

/** Reads the tables and mappings that stand in the jar: lines of fields that are separated by tabs. */
final class CodeFile {

    private static final List<String> STANDARDS = List.of("cbs-beleidsinformatie-jeugd-7.tsv", "ijw-3.2.tsv");
    private static final String STUDY_FORMAT = "fnb-study/1";

    private CodeFile() {}

    static Map<String, CodeTable> tables() {
        Map<String, CodeTable> tables = new LinkedHashMap<>();
        for (String file : STANDARDS) {
            for (Block block : blocks(file, "table")) {
                put(tables, table(block));
            }
        }
        put(tables, table("fnb:care-type", new Label("type zorg", "care type"), careTypes()));
        put(tables, table("fnb:safeguard", new Label("maatregel", "measure"), safeguards()));
        return Collections.unmodifiableMap(tables);
    }

    /** Each mapping of the file in both directions. */
    static Map<String, CodeMapping> mappings(Map<String, CodeTable> tables) {
        Map<String, CodeMapping> mappings = new LinkedHashMap<>();
        for (Block block : blocks("mappings.tsv", "mapping")) {
            List<String> head = block.head();
            MappingRows rows = new MappingRows(known(tables, head.get(1)), known(tables, head.get(2)), block.rows());
            Certainty certainty = Certainty.ofMark(head.get(3));
            put(mappings, new CodeMapping(rows.from(), rows.to(), certainty, head.get(4), rows.forwards()));
            put(mappings, new CodeMapping(rows.to(), rows.from(), certainty, head.get(4), rows.backwards()));
        }
        return Collections.unmodifiableMap(mappings);
    }

    private record Block(List<String> head, List<List<String>> rows) {}

    private static void put(Map<String, CodeTable> tables, CodeTable table) {
        tables.put(table.id(), table);
    }

    private static void put(Map<String, CodeMapping> mappings, CodeMapping mapping) {
        mappings.put(mapping.from().id() + " -> " + mapping.to().id(), mapping);
    }

    private static CodeTable known(Map<String, CodeTable> tables, String id) {
        return Objects.requireNonNull(tables.get(id), id);
    }

    private static CodeTable table(Block block) {
        List<String> head = block.head();
        List<CodeEntry> entries = block.rows().stream()
                .map(row -> new CodeEntry(row.get(0), new Label(row.get(1), row.get(2))))
                .toList();
        Label title = new Label(head.get(5), head.get(6));
        return new CodeTable(head.get(1), head.get(2), Certainty.ofMark(head.get(3)), head.get(4), title, entries);
    }

    private static CodeTable table(String id, Label title, List<CodeEntry> entries) {
        return new CodeTable(id, "1", Certainty.READ, STUDY_FORMAT, title, entries);
    }

    private static List<CodeEntry> careTypes() {
        return CareType.known().stream()
                .map(type -> new CodeEntry(type.code(), type.label()))
                .toList();
    }

    private static List<CodeEntry> safeguards() {
        return SafeguardKind.known().stream()
                .map(kind -> new CodeEntry(kind.code(), kind.label()))
                .toList();
    }

    private static List<Block> blocks(String file, String keyword) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text(file).split("\n")) {
            List<String> fields = Arrays.asList(line.split("\t"));
            if (fields.get(0).equals(keyword)) {
                blocks.add(new Block(fields, new ArrayList<>()));
            } else if (!line.startsWith("#")) {
                blocks.get(blocks.size() - 1).rows().add(fields);
            }
        }
        return blocks;
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(CodeFile.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
