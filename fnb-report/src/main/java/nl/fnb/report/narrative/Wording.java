package nl.fnb.report.narrative;

import java.util.List;
import java.util.Locale;
import nl.fnb.domain.Label;
import nl.fnb.report.evaluation.AnalysisPlan;
import nl.fnb.report.evaluation.Note;
import nl.fnb.stats.text.Numbers;

/** What the sections need to speak a language: its sentences, its figures and the names that the study uses. */
final class Wording {

    private final Locale locale;
    private final Phrases phrases;
    private final FigureText figures;
    private final AnalysisPlan plan;

    private Wording(Locale locale, AnalysisPlan plan) {
        this.locale = locale;
        this.plan = plan;
        this.phrases = Phrases.in(locale);
        this.figures = new FigureText(phrases, Numbers.in(locale), plan.alpha());
    }

    static Wording of(AnalysisPlan plan, Locale locale) {
        return new Wording(locale, plan);
    }

    /** For texts that tell of no test, so that no plan has a say. */
    static Wording in(Locale locale) {
        return new Wording(locale, AnalysisPlan.builder().build());
    }

    Locale locale() {
        return locale;
    }

    FigureText figures() {
        return figures;
    }

    boolean knows(String key) {
        return phrases.has(key);
    }

    String say(String key, String... arguments) {
        return phrases.say(key, arguments);
    }

    /** A number with its noun, such as {@code 2 families}. */
    String count(String noun, long n) {
        return phrases.count("noun." + noun, n, figures.count(n));
    }

    /** The sentence for one, or the one for more. */
    String choose(String key, long n) {
        return phrases.count(key, n, figures.count(n));
    }

    String join(List<String> items) {
        return phrases.join(items);
    }

    String joinLong(List<String> items) {
        return phrases.joinLong(items);
    }

    /** A name that the study gives, in the language of the report. */
    String name(Label label) {
        return PlainText.of(label.in(locale));
    }

    /** Why a figure is not given. */
    String reason(Note note) {
        return note.text(locale);
    }

    /** Whether a p-value shows something, at the level of the plan. */
    boolean shows(double p) {
        return plan.shows(p);
    }

    /** The confidence level of the plan, in percent. */
    String level() {
        return figures.level(plan.level());
    }

    /** A name that the study gives, as the first word of a heading. */
    String heading(Label label) {
        return capital(name(label));
    }

    /** Starts a sentence or heading with a name that may begin in lower case; the Dutch ij is one letter. */
    String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        if (locale.getLanguage().equals("nl") && text.startsWith("ij")) {
            return "IJ" + text.substring(2);
        }
        int first = text.codePointAt(0);
        String capital = new String(Character.toChars(first)).toUpperCase(Locale.ROOT);
        return capital + text.substring(Character.charCount(first));
    }
}
