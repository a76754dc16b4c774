package nl.fnb.report.narrative;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import nl.fnb.report.disclosure.Publication;
import nl.fnb.report.document.Cell;
import nl.fnb.report.evaluation.ResultKey;

/** Published figures as the cells of a table, and a sign for those that are not published. */
final class PublicCells {

    private final Wording w;
    private final Publication publication;

    PublicCells(Wording w, Publication publication) {
        this.w = w;
        this.publication = publication;
    }

    Cell count(ResultKey key, String statistic) {
        return cell(key, statistic, n -> w.figures().count(Math.round(n)));
    }

    Cell decimal(ResultKey key, String statistic) {
        return cell(key, statistic, x -> w.figures().decimal(x, 2));
    }

    Cell percent(ResultKey key, String statistic) {
        return cell(key, statistic, w.figures()::percent);
    }

    Cell points(ResultKey key, String statistic) {
        return cell(key, statistic, x -> w.figures().decimal(x * 100, 1));
    }

    Cell p(ResultKey key, String statistic) {
        return cell(key, statistic, w.figures()::pCell);
    }

    /** An interval; times is 100 for percentages and percentage points. */
    Cell interval(ResultKey key, String low, String high, double times, int digits) {
        OptionalDouble from = publication.figure(key, low);
        OptionalDouble to = publication.figure(key, high);
        return from.isPresent() && to.isPresent()
                ? Cell.of(w.figures().range(from.getAsDouble() * times, to.getAsDouble() * times, digits))
                : hidden();
    }

    Cell hidden() {
        return Cell.of(w.say("public.hidden"));
    }

    private Cell cell(ResultKey key, String statistic, DoubleFunction<String> text) {
        OptionalDouble figure = publication.figure(key, statistic);
        return figure.isPresent() ? Cell.of(text.apply(figure.getAsDouble()), figure.getAsDouble()) : hidden();
    }
}
