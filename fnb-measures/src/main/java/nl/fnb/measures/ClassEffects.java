package nl.fnb.measures;

import java.util.List;
import java.util.Optional;

/** What single answers do to the classification. */
final class ClassEffects {

    private final Optional<Classification> rule;
    private final List<String> classes;

    ClassEffects(Instrument instrument) {
        this.rule = instrument.classification();
        this.classes = rule.map(found -> Classifying.classes(instrument, found)).orElse(List.of());
    }

    /** Whether answers to an item can set or move the class. */
    boolean concern(Item item) {
        return rule.filter(found ->
                        found.discretionary().filter(item.id()::equals).isPresent()
                                || found.overrides().stream()
                                        .anyMatch(override -> override.item().equals(item.id())))
                .isPresent();
    }

    /** The highest class that an answer sets, -1 for none. */
    int override(Item item, Answer answer) {
        int highest = -1;
        for (ClassOverride override : rule.map(Classification::overrides).orElse(List.of())) {
            if (override.item().equals(item.id()) && answer.is(override.response())) {
                highest = Math.max(highest, classes.indexOf(override.className()));
            }
        }
        return highest;
    }

    /** The places by which an answer moves the class. */
    int step(Item item, Answer answer) {
        boolean moves = rule.flatMap(Classification::discretionary)
                .filter(item.id()::equals)
                .isPresent();
        return moves && answer instanceof Answer.Number number ? number.number() : 0;
    }
}
