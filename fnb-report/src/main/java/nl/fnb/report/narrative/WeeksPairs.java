package nl.fnb.report.narrative;

import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.Durations;
import nl.fnb.report.evaluation.Weeks;
import nl.fnb.report.evaluation.WeeksPair;
import nl.fnb.stats.Interval;

/** The approaches two by two in their mean weeks to a plan, in sentences and as a table. */
final class WeeksPairs {

    private final Wording w;
    private final Durations durations;

    WeeksPairs(Wording w, Durations durations) {
        this.w = w;
        this.durations = durations;
    }

    /** What follows on the pairs that differ, or that none does; empty where there is one pair at most. */
    Optional<String> intro() {
        if (durations.pairs().size() < 2) {
            return Optional.empty();
        }
        return Optional.of(w.say(shown().isEmpty() ? "weeks.no-pair" : "weeks.pairs"));
    }

    /** The pairs of approaches that differ. */
    List<String> shown() {
        return durations.pairs().size() < 2
                ? List.of()
                : durations.pairs().stream()
                        .filter(this::isShown)
                        .map(this::sentence)
                        .toList();
    }

    private boolean isShown(WeeksPair pair) {
        return w.shows(pair.comparison().pValue())
                && !pair.comparison().interval().contains(0);
    }

    private String sentence(WeeksPair pair) {
        boolean first = pair.comparison().estimate() > 0;
        Interval interval = pair.comparison().interval();
        Interval upwards = first ? interval : new Interval(-interval.high(), -interval.low(), interval.level());
        Approach longer = first ? pair.first() : pair.second();
        Approach shorter = first ? pair.second() : pair.first();
        String text = w.say(
                "weeks.pair",
                name(longer),
                name(shorter),
                w.figures().size(pair.comparison().estimate(), 1),
                w.figures().interval(upwards, 1),
                w.figures().p(pair.comparison().pValue()),
                w.figures().count(plans(longer)),
                w.figures().count(plans(shorter)));
        return SmallNumbers.isSmall(Math.min(plans(longer), plans(shorter)))
                ? text + " " + w.say("weeks.pair-caution", w.figures().count(SmallNumbers.LEAST))
                : text;
    }

    private long plans(Approach approach) {
        return durations.toPlan().stream()
                .filter(weeks -> weeks.approach().filter(approach::equals).isPresent())
                .mapToLong(Weeks::n)
                .sum();
    }

    private String name(Approach approach) {
        return w.name(approach.label());
    }

    /** The pairs that cannot be compared, each with its reason. */
    Optional<String> missing() {
        List<String> pairs = durations.notes().stream()
                .filter(note -> note.key().analysis().equals("weeks_to_plan_pairwise"))
                .filter(note -> note.key().level().indexOf(':') > 0)
                .map(note ->
                        w.say("note.because", ApproachNames.of(w, note.key().level()), w.reason(note)))
                .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(w.say("weeks.pairs-missing", w.joinLong(pairs)));
    }

    /** The table; empty without pairs. */
    Optional<Table> table() {
        CellText cells = new CellText(w);
        TableDraft draft = new TableDraft(w.say("weeks.pairs-table"))
                .words(w.say("pairs.column"))
                .figures(w.say("weeks.pairs-difference"), w.say("column.interval", w.level()))
                .figures(w.say("column.t"), w.say("weeks.pairs-df"), w.say("column.p"))
                .words(w.say("column.shown"));
        for (WeeksPair pair : durations.pairs()) {
            draft.row(
                    cells.word(w.say("pairs.pair", name(pair.first()), name(pair.second()))),
                    cells.decimal(pair.comparison().estimate(), 1),
                    cells.word(w.figures().range(pair.comparison().interval(), 1)),
                    cells.decimal(pair.comparison().t(), 2),
                    cells.decimal(pair.comparison().df(), 1),
                    cells.p(pair.comparison().pValue()),
                    cells.word(w.say(isShown(pair) ? "shown.yes" : "shown.no")));
        }
        draft.note(w.say("weeks.pairs-note"));
        return draft.isEmpty() ? Optional.empty() : Optional.of(draft.table());
    }
}
