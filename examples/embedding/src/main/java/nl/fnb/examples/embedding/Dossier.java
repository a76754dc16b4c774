package nl.fnb.examples.embedding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A family as the case system keeps it.
 *
 * @param number the pseudonym of the family
 * @param conference whether a family network conference was offered, and not regular care
 * @param offeredOn the day of the offer
 * @param plannedOn the day of the plan; empty where none came
 * @param stoppedOn the day on which a plan was given up; empty where it was not
 * @param before the form of the parent at the offer, by item
 * @param after the form of the parent a year later, by item; empty where there is none
 */
public record Dossier(
        String number,
        boolean conference,
        LocalDate offeredOn,
        Optional<LocalDate> plannedOn,
        Optional<LocalDate> stoppedOn,
        Map<String, String> before,
        Map<String, String> after) {

    /**
     * Takes copies of the forms.
     *
     * @param number the pseudonym of the family
     * @param conference whether a family network conference was offered, and not regular care
     * @param offeredOn the day of the offer
     * @param plannedOn the day of the plan; empty where none came
     * @param stoppedOn the day on which a plan was given up; empty where it was not
     * @param before the form of the parent at the offer, by item
     * @param after the form of the parent a year later, by item; empty where there is none
     */
    public Dossier {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
