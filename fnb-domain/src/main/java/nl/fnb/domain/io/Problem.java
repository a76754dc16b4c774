package nl.fnb.domain.io;

import java.util.Locale;
import nl.fnb.domain.Breach;
import nl.fnb.domain.CitizenServiceNumber;
import nl.fnb.domain.Label;
import nl.fnb.domain.Rule;
import nl.fnb.domain.Severity;

/**
 * A rule that the data break, and where.
 *
 * <p>Of the data it holds the one value that breaks the rule, at most 80 characters of it and with control characters
 * written out, and never another cell of the row. What looks like a citizen service number is masked.
 *
 * @param breach the rule, the column or field, and the value
 * @param file the file, or the table of a study that an application built
 * @param line the line in the file, from 1; 0 where it is not known
 * @param record the key of the record where there is no file, otherwise empty
 */
public record Problem(Breach breach, String file, long line, String record) {

    private static final Label LINE = new Label("regel", "line");
    private static final Label RECORD = new Label("rij", "record");
    private static final Label COLUMN = new Label("kolom", "column");
    private static final Label FIELD = new Label("veld", "field");
    private static final Label GOT = new Label("gevonden:", "got");

    /**
     * Shortens and masks what it shows.
     *
     * @param breach the rule, the column or field, and the value
     * @param file the file, or the table of a study that an application built
     * @param line the line in the file, from 1; 0 where it is not known
     * @param record the key of the record where there is no file, otherwise empty
     */
    public Problem {
        breach = new Breach(
                breach.rule(), Printable.of(breach.field()), Printable.of(breach.value()), breach.arguments());
        file = CitizenServiceNumber.masked(file);
        record = Printable.of(CitizenServiceNumber.masked(record));
    }

    /**
     * The rule.
     *
     * @return the rule that is broken
     */
    public Rule rule() {
        return breach.rule();
    }

    /**
     * What the problem means for the study.
     *
     * @return whether the study is refused or merely warned about
     */
    public Severity severity() {
        return rule().severity();
    }

    /**
     * The problem in one line, such as {@code trajectories.csv, line 12, column decided_on: decided_on may not lie before
     * offered_on (2015-06-04), got 2015-06-01}.
     *
     * @param locale Dutch for {@code nl}, English for every other
     * @return place, rule and value
     */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(", ").append(LINE.in(locale)).append(' ').append(line);
        }
        if (!record.isEmpty()) {
            text.append(", ").append(RECORD.in(locale)).append(' ').append(record);
        }
        if (!breach.field().isEmpty()) {
            Label kind = file.endsWith(".csv") || !record.isEmpty() ? COLUMN : FIELD;
            text.append(", ").append(kind.in(locale)).append(' ').append(breach.field());
        }
        text.append(text.isEmpty() ? "" : ": ").append(breach.text(locale));
        if (!breach.value().isEmpty()) {
            text.append(", ").append(GOT.in(locale)).append(' ').append(breach.value());
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
