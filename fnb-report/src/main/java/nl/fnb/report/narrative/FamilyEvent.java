package nl.fnb.report.narrative;

import java.util.Optional;
import nl.fnb.report.chart.TimelineSpan;

/**
 * Something in the life of a family, in weeks since the first offer.
 *
 * @param kind what sort of thing
 * @param name its name, to start a line with
 * @param detail what else there is to say; may be empty
 * @param span when
 * @param decided when it was decided, of an offer that was
 */
record FamilyEvent(Kind kind, String name, String detail, TimelineSpan span, Optional<Double> decided) {

    /** In the order in which a timeline shows them. */
    enum Kind {
        OFFER,
        MEASUREMENT,
        CARE,
        SAFEGUARD
    }
}
