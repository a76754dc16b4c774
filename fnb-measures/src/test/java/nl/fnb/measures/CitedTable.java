package nl.fnb.measures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The points and bands of the catalogue as their cited sources print them, in {@code catalogue/points.csv} and {@code bands.csv}. */
final class CitedTable {

    private CitedTable() {}

    /** What a response is worth in a scale. */
    record Worth(String instrument, String scale, String item, String response, int points) {}

    /** The class of the scores of a scale from one to another. */
    record Range(String instrument, String scale, int from, int to, String className) {}

    static List<Worth> worths() {
        return lines("points.csv").stream()
                .map(cells -> new Worth(cells[0], cells[1], cells[2], cells[3], Integer.parseInt(cells[4])))
                .toList();
    }

    static List<Range> ranges() {
        return lines("bands.csv").stream()
                .map(cells ->
                        new Range(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), cells[4]))
                .toList();
    }

    /** Answers that give a scale a score, and everything else the least; found by trying sums item by item. */
    static Optional<Map<String, String>> reaching(Instrument instrument, String scale, int score) {
        List<String> parts = instrument.scale(scale).orElseThrow().isTotal()
                ? instrument.scale(scale).orElseThrow().scales()
                : List.of(scale);
        String reference = instrument.id() + "@" + instrument.version().replaceAll("\\+.*", "");
        Map<Integer, Map<String, String>> found = new LinkedHashMap<>(Map.of(0, Map.of()));
        for (Item item : instrument.items()) {
            Map<String, Integer> worths = new LinkedHashMap<>();
            worths().stream()
                    .filter(worth -> worth.instrument().equals(reference)
                            && parts.contains(worth.scale())
                            && worth.item().equals(item.id()))
                    .forEach(worth -> add(worths, item, worth));
            found = worths.isEmpty() ? found : with(found, item.id(), worths);
        }
        return Optional.ofNullable(found.get(score));
    }

    private static void add(Map<String, Integer> worths, Item item, Worth worth) {
        if (item instanceof OptionItem options && options.multiple()) {
            for (Map.Entry<String, Integer> known : Map.copyOf(worths).entrySet()) {
                worths.put(known.getKey() + "|" + worth.response(), known.getValue() + worth.points());
            }
        }
        worths.put(worth.response(), worth.points());
    }

    private static Map<Integer, Map<String, String>> with(
            Map<Integer, Map<String, String>> found, String item, Map<String, Integer> worths) {
        Map<Integer, Map<String, String>> next = new LinkedHashMap<>();
        found.forEach((sum, answers) -> worths.forEach((response, points) -> {
            Map<String, String> more = new LinkedHashMap<>(answers);
            more.put(item, response);
            next.putIfAbsent(sum + points, more);
        }));
        return next;
    }

    private static List<String[]> lines(String name) {
        try (InputStream in = Objects.requireNonNull(CitedTable.class.getResourceAsStream("/catalogue/" + name))) {
            List<String[]> lines = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .forEach(line -> lines.add(line.split(",", -1)));
            return lines;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
