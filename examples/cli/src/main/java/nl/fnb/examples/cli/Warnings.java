package nl.fnb.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.io.Problem;

/** Shows warnings by rule: the first of each, and how many more there are. */
final class Warnings {

    /** No more lines than this, so that a thousand late measurements do not hide one odd family. */
    private static final int LINES = 20;

    private final Console console;

    Warnings(Console console) {
        this.console = console;
    }

    /** Prints them to standard error. */
    void print(List<Problem> warnings) {
        Map<String, List<Problem>> byRule = new LinkedHashMap<>();
        for (Problem warning : warnings) {
            byRule.computeIfAbsent(warning.rule().code(), rule -> new ArrayList<>())
                    .add(warning);
        }
        int each = Math.max(1, LINES / (2 * Math.max(1, byRule.size())));
        byRule.values().forEach(group -> print(group, each));
    }

    private void print(List<Problem> group, int shown) {
        Texts texts = console.texts();
        for (Problem warning : group.subList(0, Math.min(shown, group.size()))) {
            console.err().println(texts.get("warning", warning.text(texts.locale())));
        }
        if (group.size() > shown) {
            console.err().println(texts.get("warning.more", group.size() - shown));
        }
    }
}
