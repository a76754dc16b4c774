package nl.fnb.measures.exchange;

import java.time.LocalDate;
import java.util.Optional;
import nl.fnb.domain.Safeguard;
import nl.fnb.domain.SafeguardKind;
import nl.fnb.measures.codes.CodeTables;

/**
 * A measure of child protection or youth probation, or an authorisation of out-of-home placement, as CBS asks it
 * (informatieprotocol v7, chapter 5).
 *
 * @param id the pseudonym of the record
 * @param familyId the pseudonym of the family
 * @param child the pseudonym of the young person, where the family alone does not tell
 * @param type a code of {@code cbs:maatregel} or {@code cbs:machtiging}
 * @param firstDay the first day of the measure; an institution that took it over does not give it
 * @param lastDay the last day of the measure, if it ended
 * @param endReason a code of the table of ends that belongs to the type, if it is known
 * @param transferredOn the last day on which this institution carried out the measure, if it was handed over
 * @param receivedOn the first day on which it did, if it was taken over: the day after {@code transferredOn} of the one before
 */
public record MeasureRecord(
        String id,
        String familyId,
        Optional<String> child,
        String type,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        Optional<String> endReason,
        Optional<LocalDate> transferredOn,
        Optional<LocalDate> receivedOn) {

    /**
     * Requires a type that CBS knows.
     *
     * @param id the pseudonym of the record
     * @param familyId the pseudonym of the family
     * @param child the pseudonym of the young person, where the family alone does not tell
     * @param type a code of {@code cbs:maatregel} or {@code cbs:machtiging}
     * @param firstDay the first day of the measure
     * @param lastDay the last day of the measure, if it ended
     * @param endReason a code of the table of ends that belongs to the type, if it is known
     * @param transferredOn the last day on which this institution carried out the measure, if it was handed over
     * @param receivedOn the first day on which it did, if it was taken over
     * @throws IllegalArgumentException if CBS does not know the type
     */
    public MeasureRecord {
        if (!CodeTables.find("cbs:maatregel").has(type)
                && !CodeTables.find("cbs:machtiging").has(type)) {
            throw new IllegalArgumentException("type must be a code of cbs:maatregel or cbs:machtiging, got " + type);
        }
    }

    /**
     * A measure of a study.
     *
     * @param safeguard the measure
     * @param type its code at CBS, which of an out-of-home placement the study does not tell
     * @return the record; its last day is the day before the measure no longer holds
     * @throws IllegalArgumentException if the type is not of the kind of the measure
     */
    public static MeasureRecord of(Safeguard safeguard, String type) {
        if (!SafeguardKind.find("cbs:" + type).equals(Optional.of(safeguard.kind()))) {
            throw new IllegalArgumentException("type must be a code of " + safeguard.kind() + ", got " + type);
        }
        return new MeasureRecord(
                safeguard.id(),
                safeguard.familyId(),
                Optional.empty(),
                type,
                Optional.of(safeguard.startedOn()),
                safeguard.endedOn().map(day -> day.minusDays(1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The measure as a study holds it.
     *
     * @return the measure; empty where a study does not have its kind, or its first day is not known
     */
    public Optional<Safeguard> safeguard() {
        Optional<SafeguardKind> kind = SafeguardKind.find("cbs:" + type);
        return kind.flatMap(known -> firstDay.map(start -> Safeguard.builder()
                .id(id)
                .familyId(familyId)
                .kind(known)
                .startedOn(start)
                .endedOn(lastDay.map(day -> day.plusDays(1)))
                .build()));
    }
}
