package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.fnb.domain.Level;
import nl.fnb.report.evaluation.BaselineRow;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.stats.Moments;
import nl.fnb.stats.Tally;

/** How alike the groups were before the plan, in sentences. */
final class BaselineSentences {

    /**
     * The standardised difference from which a report names a characteristic: beyond a quarter of a standard deviation
     * adjustment by a model is no longer trustworthy by itself (Rubin, 2001, doi:10.1023/A:1020363010465).
     */
    static final double LARGE = 0.25;

    /** The standardised difference up to which groups are commonly taken to be alike (Austin, 2009, doi:10.1002/sim.3697). */
    static final double SLIGHT = 0.1;

    private static final String PRE = ".pre";
    private static final int MOST_DIGITS = 8;

    private final Wording w;
    private final Evaluation evaluation;

    BaselineSentences(Wording w, Evaluation evaluation) {
        this.w = w;
        this.evaluation = evaluation;
    }

    /** Whether there is a characteristic in which the groups can be compared. */
    boolean isKnown() {
        return rows(row -> row.standardisedDifference().isPresent()).findAny().isPresent();
    }

    private Stream<BaselineRow> rows(Predicate<BaselineRow> which) {
        return evaluation.baseline().rowsByVariable().stream().filter(which);
    }

    /** What the groups differed in before the plan, where that was much, and whether a comparison corrects for it. */
    Optional<String> different() {
        List<BaselineRow> large = rows(this::isLarge).toList();
        if (large.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        texts.add(w.say(
                "baseline.large",
                w.joinLong(large.stream().map(this::item).toList()),
                w.figures().plain(LARGE)));
        add(texts, "baseline.adjusted", large.stream().filter(this::isAdjusted).toList());
        add(
                texts,
                "baseline.not-adjusted",
                large.stream().filter(row -> !isAdjusted(row)).toList());
        if (!evaluation.rareOutcomes().outcomes().isEmpty()) {
            texts.add(w.say("baseline.events"));
        }
        return Optional.of(String.join(" ", texts));
    }

    private void add(List<String> texts, String key, List<BaselineRow> rows) {
        if (!rows.isEmpty()) {
            texts.add(w.say(
                    key, w.join(rows.stream().map(this::corrected).distinct().toList())));
        }
    }

    /** A characteristic that the plan adjusts for, or the pre-measurement of an outcome that was compared. */
    private boolean isAdjusted(BaselineRow row) {
        return evaluation.outcomes().comparisons().stream()
                .anyMatch(c ->
                        isPre(row, c.outcome()) || evaluation.plan().adjustFor().contains(row.variable()));
    }

    private static boolean isPre(BaselineRow row, Outcome outcome) {
        return row.variable().equals(outcome.id() + PRE);
    }

    private String corrected(BaselineRow row) {
        String label = w.name(row.label());
        return row.variable().endsWith(PRE) ? w.say("baseline.own-pre", label) : label;
    }

    private boolean isLarge(BaselineRow row) {
        return row.isApart() || size(row) > LARGE;
    }

    private boolean isSlight(BaselineRow row) {
        return !row.isApart() && size(row) > SLIGHT && size(row) <= LARGE;
    }

    private static double size(BaselineRow row) {
        return Math.abs(row.standardisedDifference().orElse(0.0));
    }

    /** Whether the data do not tell how alike the groups were. */
    private static boolean isUnknown(BaselineRow row) {
        return row.standardisedDifference().isEmpty() && !row.isApart() && !row.isSame();
    }

    private String item(BaselineRow row) {
        return w.say(
                "item",
                name(row),
                row.standardisedDifference()
                        .map(this::difference)
                        .orElseGet(
                                () -> w.say("baseline.apart", value(row, row.treated()), value(row, row.control()))));
    }

    /** Two decimals, or as many as it takes to lie beyond the limit that it exceeds. */
    private String difference(double d) {
        double limit = Math.abs(d) > LARGE ? LARGE : SLIGHT;
        int digits = 2;
        while (digits < MOST_DIGITS && Math.abs(d) > limit && Math.abs(d) - limit < 0.5 * Math.pow(10, -digits)) {
            digits++;
        }
        return w.figures().decimal(d, digits);
    }

    private String value(BaselineRow row, Moments values) {
        return row.share()
                ? w.figures().share(new Tally(Math.round(values.mean() * values.n()), values.n()))
                : w.figures().decimal(values.mean(), 2);
    }

    /** How alike the groups were, in some sentences. */
    String alike() {
        if (rows(row -> !isUnknown(row)).findAny().isEmpty()) {
            return w.say("baseline.unknown");
        }
        List<String> texts = new ArrayList<>();
        different().ifPresent(texts::add);
        List<BaselineRow> slight = rows(this::isSlight).toList();
        if (!slight.isEmpty()) {
            texts.add(w.say(
                    "baseline.slight",
                    w.joinLong(slight.stream().map(this::item).toList()),
                    w.figures().plain(SLIGHT),
                    w.figures().plain(LARGE)));
        }
        List<String> unknown =
                rows(BaselineSentences::isUnknown).map(this::name).toList();
        if (!unknown.isEmpty()) {
            texts.add(w.say("baseline.some", w.joinLong(unknown)));
        }
        if (rows(row -> isLarge(row) || isSlight(row)).findAny().isEmpty()) {
            texts.add(w.say(
                    unknown.isEmpty() ? "baseline.alike" : "baseline.alike-some",
                    w.figures().plain(SLIGHT)));
        }
        return String.join(" ", texts);
    }

    /** The name of a line of the baseline table, on its own. */
    String name(BaselineRow row) {
        String label = w.name(row.label());
        if (row.variable().endsWith(PRE)) {
            return w.say("baseline.pre", label);
        }
        return row.level()
                .map(Level::label)
                .map(level -> w.say("baseline.level", label, w.name(level)))
                .orElse(label);
    }

    /** The same name, to start a line with. */
    String heading(BaselineRow row) {
        return w.capital(name(row));
    }
}
