package nl.fnb.domain.law.check;

import java.time.LocalDate;
import java.util.Locale;
import nl.fnb.domain.Breach;

/**
 * Something in the records that a rule of law speaks of. It is a reason to look at the file, not a judgment: a study records
 * less than the file does.
 *
 * @param breach the rule, the table of the record and its key, and what the text mentions
 * @param date the day on which the rule bit: a deadline, or the day of the decision
 */
public record LawFinding(Breach breach, LocalDate date) {

    static LawFinding of(LawRule rule, String table, String record, LocalDate date, Object... arguments) {
        return new LawFinding(Breach.of(rule, table, record, arguments), date);
    }

    /**
     * The rule.
     *
     * @return the rule, with its article and certainty
     */
    public LawRule rule() {
        return (LawRule) breach.rule();
    }

    /**
     * The table of the record.
     *
     * @return {@code trajectories} or {@code safeguards}
     */
    public String table() {
        return breach.field();
    }

    /**
     * The key of the record.
     *
     * @return a pseudonym
     */
    public String record() {
        return breach.value();
    }

    /**
     * The finding in one sentence, with its article and how sure the library is of it.
     *
     * @param locale Dutch for {@code nl}, English for every other
     * @return for example {@code safeguards s1: runs beyond three months, which ended on 2015-04-01 (BW 1:257, read in the source)}
     */
    public String text(Locale locale) {
        return table() + " " + record() + ": " + breach.text(locale) + " (" + rule().article() + ", "
                + rule().certainty().label().in(locale) + ")";
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
