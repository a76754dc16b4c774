package nl.fnb.report.data;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.Label;
import nl.fnb.domain.Level;
import nl.fnb.report.evaluation.Evaluation;

/** {@code codebook.md}: what the tables and their columns hold, in Dutch or English. */
final class Codebook {

    private static final String BUNDLE = "nl.fnb.report.data.codebook";

    private final Evaluation evaluation;
    private final Variables variables;
    private final Locale locale;
    private final ResourceBundle words;
    private final StringBuilder text = new StringBuilder();

    Codebook(Evaluation evaluation, Variables variables, Locale locale) {
        this.evaluation = evaluation;
        this.variables = variables;
        this.locale = locale;
        Locale language = locale.getLanguage().equals("nl") ? locale : Locale.ROOT;
        this.words = ResourceBundle.getBundle(BUNDLE, language, Codebook.class.getClassLoader());
    }

    byte[] text() {
        line("# " + words.getString("title"));
        line("");
        line(words.getString("intro"));
        line("");
        line(MessageFormat.format(
                words.getString("provenance"),
                evaluation.provenance().version(),
                evaluation.provenance().data().orElse("")));
        families();
        file("offers.csv", OfferTable.COLUMNS);
        file("items.csv", ItemTable.COLUMNS);
        file("outcomes.csv", List.of("id", "kind", "better", "margin"));
        file("references.csv", List.of("id", "successes", "offered", "proportion"));
        file("variables.csv", List.of("variable", "type", "level"));
        file("plan.csv", List.of("choice", "value"));
        file("results.csv", List.of());
        file("analysis.R", List.of());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void families() {
        file("analysis.csv", FamilyTable.FIXED);
        for (Variables.Column column : variables.columns()) {
            String meaning = words.getString("kind." + column.kind());
            row(column.name(), MessageFormat.format(meaning, plain(column.label())) + details(column));
        }
    }

    /** The unit and the levels of a characteristic. */
    private String details(Variables.Column column) {
        if (column.kind() != Variables.Kind.CHARACTERISTIC) {
            return "";
        }
        Characteristic characteristic = evaluation.study().characteristics().stream()
                .filter(c -> c.code().equals(column.code()))
                .findFirst()
                .orElseThrow();
        StringBuilder details = new StringBuilder("; " + words.getString("type." + characteristic.type()));
        characteristic
                .unit()
                .ifPresent(unit -> details.append(" (").append(plain(unit)).append(')'));
        for (Level level : characteristic.levels()) {
            details.append("; ").append(plain(level.code())).append(" = ").append(plain(level.label()));
        }
        return details.toString();
    }

    private void file(String name, List<String> columns) {
        line("");
        line("## " + name);
        line("");
        line(words.getString("file." + name));
        if (!columns.isEmpty()) {
            line("");
            line("| " + words.getString("column") + " | " + words.getString("meaning") + " |");
            line("|---|---|");
        }
        columns.forEach(column -> row(column, words.getString(name + "." + column)));
    }

    private void row(String name, String meaning) {
        line("| " + plain(name) + " | " + meaning + " |");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String plain(Label label) {
        return plain(label.in(locale));
    }

    /** A text of the study on one line, in which nothing is a mark of Markdown or of HTML. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.strip().codePoints().filter(Codebook::isShown).forEach(c -> {
            if (Character.isWhitespace(c)) {
                plain.append(' ');
            } else if ("\\`*_{}[]<>()#+!|~&".indexOf(c) >= 0) {
                plain.append('\\').appendCodePoint(c);
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** Leaves out controls, marks of direction and halves of characters. */
    private static boolean isShown(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE);
    }
}
