package nl.fnb.report.evaluation;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.fnb.stats.NotEstimable;

/**
 * A figure that is not given, and why.
 *
 * @param key what it would have been a figure of
 * @param statistic the name of the figure, empty where none of the figures of the key is given
 * @param reason the stable code of the reason, such as {@code too-few-values} or {@code not-recorded}
 * @param detail the rule and what came, in English, for the analyst; may be empty
 */
public record Note(ResultKey key, String statistic, String reason, String detail) {

    /** English is its root: asked for as such, the default locale stays out. */
    private static final String BUNDLE = "nl.fnb.report.evaluation.notes";

    /** The study does not record what the outcome needs. */
    static final String NOT_RECORDED = "not-recorded";

    /** There are too few events for a test. */
    static final String TOO_FEW_EVENTS = "too-few-events";

    /** Nothing was offered. */
    static final String NO_OFFERS = "no-offers";

    /** No conference ended in this way. */
    static final String NO_TRAJECTORIES = "no-trajectories";

    /** One conference ended in this way. */
    static final String ONE_TRAJECTORY = "one-trajectory";

    /** There are no two approaches to compare. */
    static final String TOO_FEW_APPROACHES = "too-few-approaches";

    /** No conference was offered. */
    static final String NOT_OFFERED = "not-offered";

    /** No conference that still ran was observed for so long. */
    static final String NOT_FOLLOWED = "not-followed";

    /** Events left the approaches no room to differ. */
    static final String NO_ROOM = "no-room-to-differ";

    /** An approach has one plan alone. */
    static final String ONE_PLAN = "one-plan";

    /** All plans of both approaches took equally long within their approach. */
    static final String EQUAL_WEEKS = "equal-weeks";

    /** All values are equal within each group, and differ between the groups. */
    static final String APART = "groups-apart";

    /** The outcome was not compared, and the reason stands there. */
    static final String NOT_COMPARED = "not-compared";

    /** Disclosure control keeps it back, or it could not be computed. */
    static final String WITHHELD = "withheld";

    /** A note for what could not be estimated. */
    static Note of(ResultKey key, NotEstimable<?> refusal) {
        return new Note(key, "", refusal.reason().code(), refusal.message());
    }

    /** A note with a reason alone. */
    static Note of(ResultKey key, String reason) {
        return new Note(key, "", reason, "");
    }

    /**
     * A note of a figure that is not published, whether or not it could be computed.
     *
     * @param key what it is a figure of
     * @param statistic its name, empty for all of them
     * @return the note, which says no more than that
     */
    public static Note withheld(ResultKey key, String statistic) {
        return new Note(key, statistic, WITHHELD, "");
    }

    /** The same note about one figure alone. */
    Note about(String figure) {
        return new Note(key, figure, reason, detail);
    }

    /**
     * The reason in words for the reader of a report.
     *
     * @param locale Dutch or English
     * @return part of a sentence, without a full stop
     */
    public String text(Locale locale) {
        Locale language = locale.getLanguage().equals("nl") ? locale : Locale.ROOT;
        return ResourceBundle.getBundle(BUNDLE, language, Note.class.getClassLoader())
                .getString(reason);
    }
}
