package nl.fnb.report.data;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome;
import nl.fnb.report.evaluation.AnalysisSet;

/** {@code offers.csv}: a row an offer of a family network conference, with days for dates. */
final class OfferTable {

    static final List<String> COLUMNS =
            List.of("offer", "approach", "organisation", "status", "days", "refrain_reason");

    private OfferTable() {}

    static byte[] csv(AnalysisSet set) throws IOException {
        CsvText csv = new CsvText(COLUMNS);
        Map<String, String> organisationOf = new HashMap<>();
        set.study().families().forEach(family -> organisationOf.put(family.id(), family.organisation()));
        int number = 0;
        for (Trajectory offer : set.offers()) {
            number++;
            csv.row(
                    Integer.toString(number),
                    offer.approach().code(),
                    organisationOf.getOrDefault(offer.familyId(), ""),
                    offer.status().name(),
                    Long.toString(ChronoUnit.DAYS.between(offer.offeredOn(), last(offer.outcome()))),
                    reason(offer.outcome()));
        }
        return csv.bytes();
    }

    private static LocalDate last(TrajectoryOutcome outcome) {
        return outcome instanceof TrajectoryOutcome.Ongoing ongoing
                ? ongoing.observedUntil()
                : outcome.decision().orElseThrow();
    }

    private static String reason(TrajectoryOutcome outcome) {
        return outcome instanceof TrajectoryOutcome.Refrained refrained
                ? refrained.reason().map(Enum::name).orElse("")
                : "";
    }
}
