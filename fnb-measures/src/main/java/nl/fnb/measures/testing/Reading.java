package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.MissingRule;
import nl.fnb.measures.MissingStrategy;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoreMethod;

/** A scale as section 3 of the study format reads it, sentence by sentence and without the engine's code. */
final class Reading {

    private final Scale scale;
    private final List<Worth> worths;
    private final List<Reading> parts;

    Reading(Instrument instrument, Scale scale) {
        this.scale = scale;
        this.worths = scale.items().stream()
                .map(id -> new Worth(scale, instrument.item(id).orElseThrow()))
                .toList();
        this.parts = scale.scales().stream()
                .map(id -> new Reading(instrument, instrument.scale(id).orElseThrow()))
                .toList();
    }

    Scale scale() {
        return scale;
    }

    /** Whether the scale scores items, and not other scales. */
    boolean hasItems() {
        return !worths.isEmpty();
    }

    List<Worth> worths() {
        return worths;
    }

    /** The scales of a total; empty for a scale of items. */
    List<Reading> parts() {
        return parts;
    }

    /** The items behind the scale; of a total those of its scales, an item of two of them twice. */
    List<Worth> allWorths() {
        return Stream.concat(worths.stream(), parts.stream().flatMap(part -> part.allWorths().stream()))
                .toList();
    }

    /** The ids of the items behind the scale. */
    List<String> allItems() {
        return allWorths().stream().map(Worth::id).distinct().toList();
    }

    int answered(Map<String, String> answers) {
        return (int)
                worths.stream().filter(worth -> answers.containsKey(worth.id())).count();
    }

    boolean isComplete(Map<String, String> answers) {
        return answers.keySet().containsAll(allItems());
    }

    /** Whether the missing rule gives a score where so many items are answered. */
    boolean isScored(int answered) {
        int missing = worths.size() - answered;
        MissingRule rule = scale.missing();
        return answered > 0
                && missing <= rule.maxMissing()
                && (missing == 0 || rule.strategy() != MissingStrategy.NONE);
    }

    /** The exact value before rounding; empty where the missing rule gives none. */
    Optional<ExactValue> unrounded(Map<String, String> answers) {
        int answered = answered(answers);
        if (!isScored(answered)) {
            return Optional.empty();
        }
        List<BigDecimal> parts = worths.stream()
                .filter(worth -> answers.containsKey(worth.id()))
                .map(worth -> worth.part(answers.getOrDefault(worth.id(), "")))
                .toList();
        BigDecimal first = parts.get(0);
        return Optional.of(value(parts.stream().skip(1).reduce(first, this::gather), answered));
    }

    /** The exact value, rounded where the scale rounds. */
    Optional<ExactValue> value(Map<String, String> answers) {
        return hasItems()
                ? unrounded(answers).map(this::rounded)
                : total(parts.stream().map(part -> part.value(answers)).toList());
    }

    /** The value of a total whose scales have these values: empty where one of them is missing. */
    Optional<ExactValue> total(List<Optional<ExactValue>> values) {
        return values.stream()
                .reduce((one, other) -> one.flatMap(sum -> other.map(value -> Closeness.plus(sum, value))))
                .flatMap(sum -> sum)
                .map(this::totalled);
    }

    /** The value of a total from the sum of its scales. */
    ExactValue totalled(ExactValue sum) {
        int number = scale.method() == ScoreMethod.MEAN ? parts.size() : 1;
        return rounded(new ExactValue(sum.numerator(), Math.multiplyExact(sum.denominator(), (long) number)));
    }

    ExactValue rounded(ExactValue value) {
        return scale.rounding().isPresent() ? Closeness.halfUp(value) : value;
    }

    /** What two answered items give together: the greater of a maximum, otherwise their sum. */
    BigDecimal gather(BigDecimal one, BigDecimal other) {
        return scale.method() == ScoreMethod.MAX ? one.max(other) : one.add(other);
    }

    /** The value before rounding of what so many answered items gave together. */
    ExactValue value(BigDecimal gathered, int answered) {
        boolean prorated = prorates(answered);
        BigDecimal items = BigDecimal.valueOf(worths.size());
        return switch (scale.method()) {
            case SUM -> prorated ? new ExactValue(gathered.multiply(items), answered) : ExactValue.of(gathered);
            case MEAN -> new ExactValue(gathered, prorated ? answered : worths.size());
            case MAX -> ExactValue.of(zeroes(answered) ? gathered.max(BigDecimal.ZERO) : gathered);
            case WEIGHTED_SUM, COUNT -> ExactValue.of(gathered);
        };
    }

    boolean prorates(int answered) {
        return answered < worths.size() && scale.missing().strategy() == MissingStrategy.PRORATE;
    }

    boolean zeroes(int answered) {
        return answered < worths.size() && scale.missing().strategy() == MissingStrategy.ZERO;
    }

    /** A band holds from its {@code from} up to that of the next; below the first there is no class. */
    Optional<String> className(ExactValue value) {
        return scale.bands().stream()
                .filter(band -> ExactValue.of(band.from()).compareTo(value) <= 0)
                .reduce((lower, higher) -> higher)
                .map(band -> band.className());
    }
}
