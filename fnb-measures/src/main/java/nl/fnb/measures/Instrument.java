package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Informant;
import nl.fnb.domain.InvalidValueException;
import nl.fnb.domain.Label;
import nl.fnb.domain.ValueType;
import org.immutables.value.Value;

/**
 * A questionnaire or checklist: its items, and the scales that score them.
 *
 * <p>An instrument obeys every {@link InstrumentRule}, whether it is read from a file or built in code. It is made of
 * numeric keys; the wording of a protected form does not belong in it.
 */
@Value.Immutable
@ValueType
public interface Instrument extends WithInstrument {

    /**
     * The identifier that responses and analysis plans use.
     *
     * @return a text that is not blank
     */
    String id();

    /**
     * The version of the scoring rules.
     *
     * @return a text that is not blank
     */
    String version();

    /**
     * The name that a report shows.
     *
     * @return a name in Dutch and English
     */
    Label title();

    /**
     * Where the scoring rules come from.
     *
     * @return a citation, if given
     */
    Optional<String> source();

    /**
     * On what terms the instrument may be used.
     *
     * @return a licence or the name of the owner, if given
     */
    Optional<String> licence();

    /**
     * How sure it is that the scoring rules are those of the published instrument.
     *
     * @return a sentence to show with every score, if there is doubt
     */
    Optional<String> certainty();

    /**
     * The items, whether a scale uses them or not.
     *
     * @return in the order of the form
     */
    List<Item> items();

    /**
     * The scales.
     *
     * @return in the order in which they are shown
     */
    List<Scale> scales();

    /**
     * How the classes of several scales become one.
     *
     * @return empty where the instrument does not classify
     */
    Optional<Classification> classification();

    /**
     * Other sets of bands, to choose from with {@link #banded}.
     *
     * @return empty where the bands of the scales are all there are
     */
    List<BandTable> bandTables();

    /**
     * The items that a number known of the family answers.
     *
     * @return empty where every item is asked
     */
    List<Derivation> derived();

    /**
     * Scores answers.
     *
     * @param answers what was answered, by item; the codes of a multiple choice joined by a bar; an absent or empty answer is missing
     * @return a score of each scale, and how it came about
     * @throws InvalidValueException if an item is unknown, or an answer is not one that its item takes; names all of them
     */
    default Score score(Map<String, String> answers) {
        return new Scoring(this).score(answers);
    }

    /**
     * Completes answers with what is known of the family.
     *
     * @param answers what was answered, by item
     * @param known numbers that are known of the family, by name, such as {@code children}
     * @return the answers, and one for each {@linkplain #derived() derived} item that lacked it and whose number is known
     */
    default Map<String, String> derive(Map<String, String> answers, Map<String, BigDecimal> known) {
        Map<String, String> complete = new LinkedHashMap<>(answers);
        for (Derivation derivation : derived()) {
            Optional<String> response =
                    Optional.ofNullable(known.get(derivation.characteristic())).flatMap(derivation::response);
            if (complete.getOrDefault(derivation.item(), "").isEmpty()) {
                response.ifPresent(text -> complete.put(derivation.item(), text));
            }
        }
        return complete;
    }

    /**
     * This instrument with the bands of a table. Its version names the table ({@code 1+teacher-3}), and the source and the
     * doubt of the table join its own.
     *
     * @param table the id of a band table
     * @return an instrument without other tables
     * @throws IllegalArgumentException if there is no such table
     */
    default Instrument banded(String table) {
        return new Banding(this).by(table);
    }

    /**
     * This instrument with the bands that are meant for an informant.
     *
     * @param informant who answered
     * @return this instrument where no table is meant for that informant
     */
    default Instrument bandedFor(Informant informant) {
        return bandTables().stream()
                .filter(table -> table.informant().filter(informant::equals).isPresent())
                .findFirst()
                .map(table -> banded(table.id()))
                .orElse(this);
    }

    /**
     * An item.
     *
     * @param id its id
     * @return the item, empty where the instrument lacks it
     */
    default Optional<Item> item(String id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * A scale.
     *
     * @param id its id
     * @return the scale, empty where the instrument lacks it
     */
    default Optional<Scale> scale(String id) {
        return scales().stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /**
     * The number of items behind a scale.
     *
     * @param scale a scale of this instrument
     * @return its own items; of a total, those of its scales together, an item of two of them twice
     */
    default int itemCount(Scale scale) {
        int count = scale.items().size();
        for (String part : scale.scales()) {
            count += scale(part).map(this::itemCount).orElse(0);
        }
        return count;
    }

    /**
     * The instrument and its size in one line.
     *
     * @return for example {@code risk-index@classic: 20 items, scales neglect, abuse, total}
     */
    default String summary() {
        return id() + "@" + version() + ": " + items().size() + " items, scales "
                + String.join(", ", scales().stream().map(Scale::id).toList());
    }

    /**
     * Starts an instrument.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses an instrument that breaks an {@link InstrumentRule}.
     *
     * @throws InvalidValueException if it does; names every rule
     */
    @Value.Check
    default void check() {
        BreachList breaches = new BreachList();
        InstrumentChecks.check(id(), version(), InstrumentParts.of(this), breaches);
        breaches.enforce();
    }

    /** Builds an {@link Instrument}. */
    final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
