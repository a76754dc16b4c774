package nl.fnb.report.evaluation;

import java.util.Optional;
import nl.fnb.domain.Label;
import nl.fnb.stats.Tally;

/**
 * A success rate from elsewhere, with which the study's own is compared.
 *
 * @param id the identifier in the results
 * @param label the name that a report shows
 * @param counts the counts behind it, where they are known; they decide
 * @param proportion the rate, where only that is known
 */
public record Reference(String id, Label label, Optional<Tally> counts, Optional<Double> proportion) {

    /**
     * The rate itself.
     *
     * @return from the counts where they are known
     */
    public double rate() {
        return counts.map(Tally::proportion).or(() -> proportion).orElseThrow();
    }
}
