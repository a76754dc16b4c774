package nl.fnb.examples.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * A script as steps: some lines of Java and, where a comment {@code // =>} follows, what the last of them must give.
 *
 * @param steps in the order of the script
 */
record Script(List<Step> steps) {

    private static final String EXPECTED = "// => ";

    /**
     * Some lines, and what they must give.
     *
     * @param source the lines
     * @param expected the value of the last expression, a line each; empty where any will do
     */
    record Step(String source, List<String> expected) {}

    static Script of(String text) {
        List<Step> steps = new ArrayList<>();
        StringBuilder source = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(EXPECTED)) {
                expected.add(line.substring(EXPECTED.length()));
                continue;
            }
            if (!expected.isEmpty()) {
                steps.add(new Step(source.toString(), List.copyOf(expected)));
                source.setLength(0);
                expected.clear();
            }
            source.append(line).append('\n');
        }
        steps.add(new Step(source.toString(), List.copyOf(expected)));
        return new Script(List.copyOf(steps));
    }
}
