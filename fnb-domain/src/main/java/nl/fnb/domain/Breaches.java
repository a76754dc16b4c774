package nl.fnb.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the rules that one value breaks, so that all of them are named at once. */
public final class Breaches {

    private final List<Breach> found = new ArrayList<>(0);

    /**
     * Requires that a condition holds.
     *
     * @param holds the condition
     * @param rule the rule that is broken where it does not
     * @param field the field
     * @param value the value of the field
     * @param arguments what the text mentions besides
     * @return this
     */
    public Breaches require(boolean holds, Rule rule, String field, Object value, Object... arguments) {
        if (!holds) {
            found.add(Breach.of(rule, field, value, arguments));
        }
        return this;
    }

    /**
     * Requires that a value is there; a caller that is not null-marked, such as a JSON binding, may leave it out.
     *
     * @param field the field
     * @param value the value
     * @return this
     */
    public Breaches present(String field, @Nullable Object value) {
        return require(value != null, StudyRule.REQUIRED, field, "");
    }

    /**
     * Requires an identifier: a text that is not blank.
     *
     * @param field the field
     * @param id the identifier
     * @return this
     */
    public Breaches identifier(String field, @Nullable String id) {
        return id == null ? present(field, id) : require(!id.isBlank(), StudyRule.IDENTIFIER, field, id);
    }

    /**
     * Requires that an identifier does not look like a citizen service number (BSN): nine digits other than 000000000
     * that pass the eleven-test. The value is masked.
     *
     * @param field the field
     * @param id the identifier
     * @return this
     */
    public Breaches notBsn(String field, String id) {
        return require(!CitizenServiceNumber.looksLike(id), StudyRule.LOOKS_LIKE_BSN, field, id);
    }

    /**
     * Requires that a second day does not lie before the first.
     *
     * @param firstField the field of the first day
     * @param first the first day
     * @param secondField the field of the second day, which the breach names
     * @param second the second day, if there is one
     * @return this
     */
    public Breaches inOrder(String firstField, LocalDate first, String secondField, Optional<LocalDate> second) {
        second.ifPresent(day ->
                require(!day.isBefore(first), StudyRule.DATE_ORDER, secondField, day, secondField, firstField, first));
        return this;
    }

    /**
     * Requires that a number is not below its least value.
     *
     * @param field the field
     * @param number the number, if there is one
     * @param least the least value
     * @return this
     */
    public Breaches atLeast(String field, Optional<? extends Number> number, int least) {
        number.ifPresent(n -> require(n.doubleValue() >= least, StudyRule.TOO_SMALL, field, n, least));
        return this;
    }

    /**
     * Refuses the value if it breaks a rule.
     *
     * @throws InvalidValueException if any rule was broken
     */
    public void enforce() {
        if (!found.isEmpty()) {
            throw new InvalidValueException(found);
        }
    }
}
