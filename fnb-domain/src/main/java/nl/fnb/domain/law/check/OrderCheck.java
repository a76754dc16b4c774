package nl.fnb.domain.law.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.fnb.domain.Safeguard;
import nl.fnb.domain.SafeguardKind;

/** How long orders last. */
final class OrderCheck {

    private static final String TABLE = "safeguards";
    private static final int MONTHS_OF_A_PROVISIONAL_ORDER = 3;

    private final LocalDate asOf;

    OrderCheck(LocalDate asOf) {
        this.asOf = asOf;
    }

    List<LawFinding> check(Safeguard order) {
        LocalDate year = order.startedOn().plusYears(1);
        List<LawFinding> findings = new ArrayList<>(1);
        if (order.kind().equals(SafeguardKind.OTS) && runsBeyond(order, year)) {
            findings.add(LawFinding.of(LawRule.OTS_BEYOND_A_YEAR, TABLE, order.id(), year, year));
            int extensions = extensions(order);
            if (extensions > 1) {
                findings.add(LawFinding.of(LawRule.OTS_EXTENSIONS, TABLE, order.id(), year, extensions));
            }
        }
        if (order.kind().equals(SafeguardKind.UHP) && runsBeyond(order, year)) {
            findings.add(LawFinding.of(LawRule.UHP_BEYOND_A_YEAR, TABLE, order.id(), year, year));
        }
        LocalDate months = order.startedOn().plusMonths(MONTHS_OF_A_PROVISIONAL_ORDER);
        if (order.kind().equals(SafeguardKind.VOTS) && runsBeyond(order, months)) {
            findings.add(LawFinding.of(LawRule.VOTS_BEYOND_THREE_MONTHS, TABLE, order.id(), months, months));
        }
        return findings;
    }

    /** Whether it still runs on the first day that it may not. */
    private boolean runsBeyond(Safeguard order, LocalDate limit) {
        return firstDayWithout(order).isAfter(limit);
    }

    /** The first day on which it no longer runs; of one that still runs the day after the study looked last. */
    private LocalDate firstDayWithout(Safeguard order) {
        return order.endedOn().orElse(asOf.plusDays(1));
    }

    /** The whole years that began after the first, each of which an extension must have covered. */
    private int extensions(Safeguard order) {
        LocalDate lastDay = firstDayWithout(order).minusDays(1);
        return Math.toIntExact(ChronoUnit.YEARS.between(order.startedOn(), lastDay));
    }
}
