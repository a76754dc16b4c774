package nl.fnb.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Safeguard;
import nl.fnb.domain.SafeguardKind;
import nl.fnb.domain.Study;
import nl.fnb.domain.law.LegalTerm;

/**
 * The child protection measures that followed the decisions of a study.
 *
 * <p>The window runs from the day after the decision up to and including {@code decidedOn.plusMonths(months)}. Months are
 * those of {@code java.time}: clipped to the end of the month.
 */
@LegalTerm(nl = "kinderbeschermingsmaatregel", source = "Jeugdwet art. 1.1")
public final class SafeguardUse {

    private final Optional<Map<String, List<Safeguard>>> byFamily;

    private SafeguardUse(Optional<Map<String, List<Safeguard>>> byFamily) {
        this.byFamily = byFamily;
    }

    /**
     * The measures of a study.
     *
     * @param study the study
     * @return its measures, by family
     */
    public static SafeguardUse of(Study study) {
        return new SafeguardUse(study.safeguards().map(SafeguardUse::group));
    }

    /**
     * Whether the study recorded measures at all.
     *
     * @return false where nothing is known of measures
     */
    public boolean available() {
        return byFamily.isPresent();
    }

    /**
     * Whether the event could happen to a family: no measure of the kind runs on the day of the decision. A reunification
     * can happen if an out-of-home placement runs on some day from the decision to the end of the window.
     *
     * @param familyId the family
     * @param kind the kind of measure
     * @param decidedOn the day of the decision
     * @param months the length of the window
     * @return true if the family counts
     * @throws IllegalStateException if the study recorded no measures
     */
    public boolean atRisk(String familyId, SafeguardKind kind, LocalDate decidedOn, int months) {
        LocalDate end = decidedOn.plusMonths(Months.notNegative(months));
        if (kind.equals(SafeguardKind.TERUGPLAATSING)) {
            return of(familyId, SafeguardKind.UHP).stream()
                    .anyMatch(placement -> runsWithin(placement, decidedOn, end));
        }
        return of(familyId, kind).stream().noneMatch(measure -> measure.runsOn(decidedOn));
    }

    /**
     * Whether a measure of the kind started within the window, whether the family was at risk or not.
     *
     * @param familyId the family
     * @param kind the kind of measure
     * @param decidedOn the day of the decision
     * @param months the length of the window
     * @return true if {@code decidedOn < startedOn <= decidedOn.plusMonths(months)} for one of them
     * @throws IllegalStateException if the study recorded no measures
     */
    public boolean event(String familyId, SafeguardKind kind, LocalDate decidedOn, int months) {
        LocalDate end = decidedOn.plusMonths(Months.notNegative(months));
        return of(familyId, kind).stream()
                .map(Safeguard::startedOn)
                .anyMatch(start -> start.isAfter(decidedOn) && !start.isAfter(end));
    }

    private static boolean runsWithin(Safeguard placement, LocalDate first, LocalDate last) {
        LocalDate start = placement.startedOn();
        LocalDate day = start.isAfter(first) ? start : first;
        return !day.isAfter(last) && placement.runsOn(day);
    }

    private List<Safeguard> of(String familyId, SafeguardKind kind) {
        Map<String, List<Safeguard>> recorded = byFamily.orElseThrow(
                () -> new IllegalStateException("safeguards must be recorded in the study, got none"));
        return recorded.getOrDefault(familyId, List.of()).stream()
                .filter(measure -> measure.kind().equals(kind))
                .toList();
    }

    private static Map<String, List<Safeguard>> group(List<Safeguard> safeguards) {
        Map<String, List<Safeguard>> groups = new HashMap<>();
        for (Safeguard safeguard : safeguards) {
            groups.computeIfAbsent(safeguard.familyId(), id -> new ArrayList<>(2))
                    .add(safeguard);
        }
        return groups;
    }
}
