package nl.fnb.examples.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.fnb.domain.CitizenServiceNumber;
import nl.fnb.domain.io.CsvFile;
import nl.fnb.domain.io.Problems;

/** Explains scores without a row: no row of the responses names the instrument. */
final class NoResponses {

    /** Enough to see a slip of the pen in the name of an instrument. */
    private static final int SHOWN = 5;

    private static final int LENGTH = 80;

    private final Console console;

    NoResponses(Console console) {
        this.console = console;
    }

    /** Says which instruments the rows do name, or that there are no rows. */
    void explain(Path responses, String name) {
        List<String> named = instruments(responses, name);
        String sentence = named.isEmpty()
                ? console.texts().get("score.empty", name)
                : console.texts().get("score.none", name, String.join(", ", named));
        console.err().println(console.texts().get("warning", sentence));
    }

    private static List<String> instruments(Path responses, String name) {
        CsvFile csv = CsvFile.read(responses, name, List.of("instrument"), Set.of("instrument"), Problems.ofFiles());
        Set<String> named = new LinkedHashSet<>();
        csv.lines().forEach(line -> named.add(shown(line.cells().get(0))));
        return named.stream().limit(SHOWN).toList();
    }

    /** As problems are shown: short, without control characters, and with what looks like a citizen service number masked. */
    private static String shown(String instrument) {
        String masked = CitizenServiceNumber.masked(instrument);
        StringBuilder text = new StringBuilder();
        masked.chars().limit(LENGTH).forEach(c -> text.append(Character.isISOControl(c) ? ' ' : (char) c));
        return text.toString().isBlank() ? "\"\"" : text.toString();
    }
}
