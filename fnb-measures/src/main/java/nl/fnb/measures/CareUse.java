package nl.fnb.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.Study;
import nl.fnb.domain.law.LegalTerm;

/**
 * The professional care that families of a study had in the months before a measurement.
 *
 * <p>An episode counts if {@code startedOn <= measuredOn} and it has not ended, or ended after
 * {@code measuredOn.minusMonths(months)}. Months are those of {@code java.time}: clipped to the end of the month.
 */
@LegalTerm(nl = "inzet van professionele zorg", source = "WODC 2384 (Dijkstra et al., 2016)")
public final class CareUse {

    private final Optional<Map<String, List<CareEpisode>>> byFamily;

    private CareUse(Optional<Map<String, List<CareEpisode>>> byFamily) {
        this.byFamily = byFamily;
    }

    /**
     * The care use of a study.
     *
     * @param study the study
     * @return its care, by family
     */
    public static CareUse of(Study study) {
        return new CareUse(study.care().map(CareUse::group));
    }

    /**
     * Whether the study recorded care at all.
     *
     * @return false where nothing is known of care
     */
    public boolean available() {
        return byFamily.isPresent();
    }

    /**
     * The number of episodes.
     *
     * @param familyId the family
     * @param measuredOn the day of the measurement
     * @param months the length of the window
     * @return 0 or more
     * @throws IllegalStateException if the study recorded no care
     */
    public int episodes(String familyId, LocalDate measuredOn, int months) {
        return active(familyId, measuredOn, months).size();
    }

    /**
     * The hours a week of the episodes together.
     *
     * @param familyId the family
     * @param measuredOn the day of the measurement
     * @param months the length of the window
     * @return 0 where there is no episode; empty where one of them lacks its hours
     * @throws IllegalStateException if the study recorded no care
     */
    public OptionalDouble hours(String familyId, LocalDate measuredOn, int months) {
        double sum = 0;
        for (CareEpisode episode : active(familyId, measuredOn, months)) {
            if (episode.hoursPerWeek().isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += episode.hoursPerWeek().get();
        }
        return OptionalDouble.of(sum);
    }

    private List<CareEpisode> active(String familyId, LocalDate measuredOn, int months) {
        LocalDate start = measuredOn.minusMonths(Months.notNegative(months));
        List<CareEpisode> active = new ArrayList<>(0);
        for (CareEpisode episode : recorded().getOrDefault(familyId, List.of())) {
            boolean ended =
                    episode.endedOn().isPresent() && !episode.endedOn().get().isAfter(start);
            if (!ended && !episode.startedOn().isAfter(measuredOn)) {
                active.add(episode);
            }
        }
        return active;
    }

    private Map<String, List<CareEpisode>> recorded() {
        return byFamily.orElseThrow(() -> new IllegalStateException("care must be recorded in the study, got none"));
    }

    private static Map<String, List<CareEpisode>> group(List<CareEpisode> episodes) {
        Map<String, List<CareEpisode>> groups = new HashMap<>();
        for (CareEpisode episode : episodes) {
            groups.computeIfAbsent(episode.familyId(), id -> new ArrayList<>(2)).add(episode);
        }
        return groups;
    }
}
