package nl.fnb.stats.frame;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.fnb.stats.internal.Checks;

/** One column of a frame: numbers or texts, and the order of its levels where one was given. */
final class Column {

    private static final String MISSING = "";

    private final String name;
    private final boolean numeric;
    private final double[] numbers;
    private final String[] texts;
    private final List<String> given;

    private Column(String name, boolean numeric, double[] numbers, String[] texts, List<String> given) {
        this.name = name;
        this.numeric = numeric;
        this.numbers = numbers;
        this.texts = texts;
        this.given = given;
    }

    static Column of(String name, double[] values) {
        for (double value : values) {
            Checks.require(!Double.isInfinite(value), name + " must be finite, or NaN where it is missing", value);
        }
        return new Column(name, true, values.clone(), new String[0], List.of());
    }

    static Column of(String name, String[] values) {
        return new Column(name, false, new double[0], values.clone(), List.of());
    }

    int size() {
        return numeric ? numbers.length : texts.length;
    }

    boolean isMissing(int row) {
        return numeric ? Double.isNaN(numbers[row]) : texts[row].isEmpty();
    }

    String label(int row) {
        return numeric ? shortest(numbers[row]) : texts[row];
    }

    private static String shortest(double value) {
        return Double.isNaN(value)
                ? MISSING
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    double[] numbers() {
        Checks.require(numeric, name + " must hold numbers", "texts");
        return numbers.clone();
    }

    /** The levels in the order given; else numbers by size and texts by letter. */
    List<String> levels() {
        return given.isEmpty()
                ? (numeric ? sortedNumbers() : Stream.of(texts).sorted())
                        .filter(label -> !label.isEmpty())
                        .distinct()
                        .toList()
                : given;
    }

    private Stream<String> sortedNumbers() {
        return Arrays.stream(numbers).distinct().sorted().mapToObj(Column::shortest);
    }

    /** The place of each row's level among some levels; -1 where it is missing or none of them. */
    int[] codes(List<String> levels) {
        Map<String, Integer> places = new HashMap<>();
        for (String level : levels) {
            places.putIfAbsent(level, places.size());
        }
        return IntStream.range(0, size())
                .map(row -> places.getOrDefault(label(row), -1))
                .toArray();
    }

    Column rows(int[] rows) {
        return new Column(
                name,
                numeric,
                numeric ? Arrays.stream(rows).mapToDouble(row -> numbers[row]).toArray() : numbers,
                numeric
                        ? texts
                        : Arrays.stream(rows).mapToObj(row -> texts[row]).toArray(String[]::new),
                given);
    }

    Column ordered(List<String> levels) {
        return new Column(name, numeric, numbers, texts, levels);
    }

    /** For instance {@code weeks (numbers, 2 missing)} or {@code form (EKc, SoNe)}. */
    @Override
    public String toString() {
        long missing = IntStream.range(0, size()).filter(this::isMissing).count();
        String content = numeric ? "numbers" : String.join(", ", levels());
        return name + " (" + content + (missing > 0 ? ", " + missing + " missing" : "") + ")";
    }
}
