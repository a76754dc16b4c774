package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.fnb.measures.ClassOverride;
import nl.fnb.measures.Classification;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.OptionItem;
import nl.fnb.measures.Scale;

/** The classification as section 3 of the study format reads it, over the classes that the scoring gave its scales. */
final class ClassReading {

    private final Instrument instrument;
    private final Classification rule;
    private final List<String> classes;

    ClassReading(Instrument instrument, Classification rule) {
        this.instrument = instrument;
        this.rule = rule;
        this.classes =
                instrument.scale(rule.scales().get(0)).map(Scale::classes).orElse(List.of());
    }

    List<String> classes() {
        return classes;
    }

    /** The place of a class, from 0; -1 for none. */
    int rank(Optional<String> className) {
        return className.map(classes::indexOf).orElse(-1);
    }

    /** The overrides whose item was answered with their response, among others if multiple. */
    List<ClassOverride> fired(Map<String, String> answers) {
        return rule.overrides().stream()
                .filter(override -> answers.containsKey(override.item()))
                .filter(override -> fires(override, answers.getOrDefault(override.item(), "")))
                .toList();
    }

    /** Whether an item of an override was answered at all. */
    boolean asked(Map<String, String> answers) {
        return rule.overrides().stream().anyMatch(override -> answers.containsKey(override.item()));
    }

    /** Whether a listed scale lacks a class. */
    boolean lacks(Scores scores) {
        return rule.scales().stream().anyMatch(scale -> scores.className(scale).isEmpty());
    }

    /** The highest of the classes that the scales have; -1 where none has. */
    int highest(Scores scores) {
        return rule.scales().stream()
                .mapToInt(scale -> rank(scores.className(scale)))
                .max()
                .orElse(-1);
    }

    /** The class before the discretionary step; empty where there is none. */
    Optional<String> before(Map<String, String> answers, Scores scores) {
        List<ClassOverride> fired = fired(answers);
        if (fired.isEmpty() && lacks(scores)) {
            return Optional.empty();
        }
        int rank = Stream.concat(
                        Stream.of(highest(scores)),
                        fired.stream().map(override -> classes.indexOf(override.className())))
                .max(Integer::compare)
                .orElse(-1);
        return Optional.of(classes.get(rank));
    }

    /** The class so many places further, within the ends. */
    Optional<String> moved(Optional<String> className, int step) {
        return className.map(name ->
                classes.get(Math.max(0, Math.min(classes.size() - 1, classes.indexOf(name) + step))));
    }

    /** The discretionary step; 0 where it is not answered or there is none. */
    int step(Map<String, String> answers) {
        return rule.discretionary().map(answers::get).map(Integer::parseInt).orElse(0);
    }

    private boolean fires(ClassOverride override, String answer) {
        if (instrument.item(override.item()).orElseThrow() instanceof OptionItem options) {
            return Choices.codes(options, answer).contains(override.response());
        }
        return instrument.item(override.item()).orElseThrow() instanceof NumericItem
                && new BigDecimal(answer).compareTo(new BigDecimal(override.response())) == 0;
    }
}
