package nl.fnb.measures.care;

import java.time.LocalDate;
import java.util.Optional;
import nl.fnb.domain.CareEpisode;
import nl.fnb.measures.codes.CareEnd;

/**
 * An episode of care with what agencies record of it besides: who had it, who gave it and why it ended.
 *
 * @param episode the care; {@code endedOn} is its last day
 * @param child the pseudonym of the young person, where the family alone does not tell
 * @param provider the pseudonym or code of the provider, where it is known
 * @param referrer a code of {@code cbs:verwijzer}, where it is known
 * @param crisis a code of {@code cbs:gestart-met-crisis}, where it is known
 * @param endReason why it ended, where it is known
 */
public record CareRecord(
        CareEpisode episode,
        Optional<String> child,
        Optional<String> provider,
        Optional<String> referrer,
        Optional<String> crisis,
        Optional<CareEnd> endReason) {

    /**
     * A record of which nothing is known but the episode, as a study has it.
     *
     * @param episode the care
     * @return the record
     */
    public static CareRecord of(CareEpisode episode) {
        return new CareRecord(
                episode, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same record of a provider.
     *
     * @param name the pseudonym or code of the provider
     * @return a copy
     */
    public CareRecord withProvider(String name) {
        return new CareRecord(episode, child, Optional.of(name), referrer, crisis, endReason);
    }

    /**
     * The same record of a young person.
     *
     * @param pseudonym the pseudonym of the young person
     * @return a copy
     */
    public CareRecord withChild(String pseudonym) {
        return new CareRecord(episode, Optional.of(pseudonym), provider, referrer, crisis, endReason);
    }

    /**
     * The same record with a reason for its end.
     *
     * @param end why it ended
     * @return a copy
     */
    public CareRecord withEndReason(CareEnd end) {
        return new CareRecord(episode, child, provider, referrer, crisis, Optional.of(end));
    }

    /**
     * The last day of the care.
     *
     * @return the day, or {@link LocalDate#MAX} while it runs
     */
    LocalDate lastDay() {
        return episode.endedOn().orElse(LocalDate.MAX);
    }

    /** Whether the care of the other lies wholly within this. */
    boolean spans(CareRecord other) {
        return !other.episode.startedOn().isBefore(episode.startedOn())
                && !other.lastDay().isAfter(lastDay());
    }
}
