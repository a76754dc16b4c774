package nl.fnb.report.narrative;

import java.util.Optional;
import nl.fnb.report.document.Cell;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;

/** Figures as the cells of a table. */
final class CellText {

    private final Wording w;

    CellText(Wording w) {
        this.w = w;
    }

    Cell word(String text) {
        return Cell.of(text);
    }

    Cell count(long n) {
        return Cell.of(w.figures().count(n), n);
    }

    Cell counts(Tally tally) {
        return Cell.of(w.figures().counts(tally));
    }

    Cell decimal(double x, int digits) {
        return Cell.of(w.figures().decimal(x, digits), x);
    }

    Cell percent(Tally tally) {
        return tally.trials() == 0 ? none() : Cell.of(w.figures().percent(tally.proportion()), tally.proportion());
    }

    Cell percents(Optional<Interval> interval) {
        return interval.map(i -> Cell.of(w.figures().percents(i))).orElseGet(this::none);
    }

    Cell p(double p) {
        return Cell.of(w.figures().pCell(p), p);
    }

    /** What is not given, in a word. */
    Cell none() {
        return Cell.of(w.say("cell.none"));
    }
}
