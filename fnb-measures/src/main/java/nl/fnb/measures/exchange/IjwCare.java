package nl.fnb.measures.exchange;

import java.util.List;
import nl.fnb.domain.CareEpisode;
import nl.fnb.measures.care.CareRecord;

/**
 * The care that messages tell of.
 *
 * @param records a record of each start that stands, with its stop where there is one; by family, day and product
 * @param unmatched the deliveries that did not become care by themselves
 */
public record IjwCare(List<CareRecord> records, List<UnmatchedCare> unmatched) {

    /**
     * Takes copies of the lists.
     *
     * @param records a record of each start that stands
     * @param unmatched the deliveries that did not become care by themselves
     */
    public IjwCare {
        records = List.copyOf(records);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * The care as a study holds it.
     *
     * @return an episode a record
     */
    public List<CareEpisode> episodes() {
        return records.stream().map(CareRecord::episode).toList();
    }

    @Override
    public String toString() {
        return records.size() + " records of care, " + unmatched.size() + " deliveries unmatched";
    }
}
