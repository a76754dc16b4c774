package nl.fnb.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A characteristic of families that a study records, such as the age of the youngest child. */
@Value.Immutable
@ValueType
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableCharacteristic.class)
@JsonDeserialize(as = ImmutableCharacteristic.class)
public interface Characteristic extends WithCharacteristic {

    /** The columns of a family that are not characteristics, so that no characteristic may have their names. */
    Set<String> FIXED_COLUMNS = Set.of("family_id", "organisation");

    /**
     * The code: the name of its column and of its place in an analysis plan.
     *
     * @return a text that is not blank
     */
    String code();

    /**
     * The kind of value.
     *
     * @return yes or no, a number or a category
     */
    CharacteristicType type();

    /**
     * The name that a report shows.
     *
     * @return a name in Dutch and English
     */
    Label label();

    /**
     * The unit of a number.
     *
     * @return for example years, if it has one
     */
    Optional<String> unit();

    /**
     * The values of a category, the reference first.
     *
     * @return empty for every other type
     */
    List<Level> levels();

    /**
     * Starts a characteristic.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a blank code, the name of a fixed column, and levels that are missing, double or not of a category. */
    @Value.Check
    default void check() {
        Breaches breaches = new Breaches()
                .identifier("code", code())
                .require(!FIXED_COLUMNS.contains(code()), StudyRule.RESERVED_CODE, "code", code());
        boolean isCategory = type() == CharacteristicType.CATEGORY;
        breaches.require(isCategory != levels().isEmpty(), StudyRule.LEVELS, "levels", levels().size());
        Set<String> codes = new HashSet<>();
        levels().forEach(level ->
                breaches.require(codes.add(level.code()), StudyRule.DOUBLE_CODE, "levels", level.code()));
        breaches.enforce();
    }

    /** Builds a {@link Characteristic}. */
    final class Builder extends ImmutableCharacteristic.Builder {
        Builder() {}
    }
}
