package nl.fnb.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Label;
import nl.fnb.domain.ValueType;
import org.immutables.value.Value;

/**
 * Another set of bands for the scales of an instrument, such as those of one informant, country or edition. Bands differ per
 * version of a form, so that a table is chosen by name ({@link Instrument#banded}) and never guessed.
 */
@Value.Immutable
@ValueType
public interface BandTable extends WithBandTable {

    /**
     * The identifier by which the table is chosen.
     *
     * @return unique within the instrument
     */
    String id();

    /**
     * The name that people see.
     *
     * @return a name in Dutch and English, if given
     */
    Optional<Label> label();

    /**
     * Whose answers the table is for. In a study the answers of this informant are classed by it.
     *
     * @return at most one table of an instrument for each informant; empty for a table that is only chosen by name
     */
    Optional<Informant> informant();

    /**
     * Where the bands come from.
     *
     * @return a citation, if given
     */
    Optional<String> source();

    /**
     * How sure it is that the bands are those of the source.
     *
     * @return a sentence to show with every score that they class, if there is doubt
     */
    Optional<String> certainty();

    /**
     * The bands, by scale.
     *
     * @return ascending; a scale that is not named keeps its own
     */
    Map<String, List<Band>> bands();

    /**
     * Starts a table.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BandTable}. */
    final class Builder extends ImmutableBandTable.Builder {
        Builder() {}
    }
}
