package nl.fnb.measures.testing;

import java.util.Map;
import java.util.stream.Collectors;

/** Answers as Java, to be pasted into a test. */
final class Pasted {

    /** {@link Map#of} takes no more. */
    private static final int MOST = 10;

    private Pasted() {}

    static String answers(Map<String, String> answers) {
        if (answers.size() <= MOST) {
            return answers.entrySet().stream()
                    .map(answer -> text(answer.getKey()) + ", " + text(answer.getValue()))
                    .collect(Collectors.joining(", ", "Map.of(", ")"));
        }
        return answers.entrySet().stream()
                .map(answer -> "Map.entry(" + text(answer.getKey()) + ", " + text(answer.getValue()) + ")")
                .collect(Collectors.joining(", ", "Map.ofEntries(", ")"));
    }

    private static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> quoted.append(unit((char) unit)));
        return quoted.append('"').toString();
    }

    private static String unit(char unit) {
        if (unit == '"' || unit == '\\') {
            return "\\" + unit;
        }
        boolean plain = unit >= ' ' && unit < 0x7f || Character.isLetterOrDigit(unit);
        return plain
                ? String.valueOf(unit)
                : "\\u" + Integer.toHexString(0x10000 + unit).substring(1);
    }
}
