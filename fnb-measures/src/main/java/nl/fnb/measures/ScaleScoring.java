package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores one scale. */
final class ScaleScoring {

    private final Scale scale;
    private final Map<String, Item> items;

    ScaleScoring(Scale scale, Map<String, Item> items) {
        this.scale = scale;
        this.items = items;
    }

    ScaleScore score(Map<String, Answer> answers) {
        List<ItemScore> itemScores = new ArrayList<>();
        List<BigDecimal> parts = new ArrayList<>();
        for (String id : scale.items()) {
            Points points = new Points(scale, item(id));
            Optional<Answer> answer = Optional.ofNullable(answers.get(id));
            answer.ifPresent(given -> parts.add(part(scale, points, given)));
            itemScores.add(new ItemScore(
                    id, answer.map(Answer::text), points.reversed(), answer.map(points::of), scale.weight(id)));
        }
        MissingOutcome missing =
                scale.missing().decide(parts.size(), scale.items().size());
        Optional<ExactValue> exact = missing.isScored() ? Optional.of(value(parts, missing)) : Optional.empty();
        return result(exact, itemScores, List.of(), missing);
    }

    /** Scores a total from the scores of the scales before it. */
    ScaleScore total(Map<String, ScaleScore> before) {
        List<ScaleScore> parts = new ArrayList<>();
        ExactValue sum = ExactValue.of(BigDecimal.ZERO);
        boolean complete = true;
        for (String id : scale.scales()) {
            ScaleScore part = known(before, id);
            parts.add(part);
            complete &= part.value().isPresent();
            sum = part.value().map(sum::plus).orElse(sum);
        }
        ExactValue exact = scale.method() == ScoreMethod.MEAN ? sum.dividedBy(parts.size()) : sum;
        return complete
                ? result(Optional.of(exact), List.of(), parts, MissingOutcome.COMPLETE)
                : result(Optional.empty(), List.of(), parts, MissingOutcome.SCALE_MISSING);
    }

    private ScaleScore result(
            Optional<ExactValue> exact, List<ItemScore> items, List<ScaleScore> parts, MissingOutcome missing) {
        boolean rounds = scale.rounding().isPresent();
        Optional<ExactValue> value = rounds ? exact.map(ExactValue::roundedHalfUp) : exact;
        return new ScaleScore(
                scale.id(),
                scale.method(),
                value,
                value.flatMap(this::className),
                items,
                parts,
                rounds ? exact : Optional.empty(),
                scale.missing(),
                missing);
    }

    private Item item(String id) {
        return known(items, id);
    }

    private static <T> T known(Map<String, T> named, String id) {
        T found = named.get(id);
        if (found == null) {
            throw new IllegalStateException("a scale names items of its instrument and scales before it, got " + id);
        }
        return found;
    }

    /** What an answered item brings in: its points, weighted points, or 1 if it counts. */
    static BigDecimal part(Scale scale, Points points, Answer answer) {
        BigDecimal worth = points.of(answer);
        return switch (scale.method()) {
            case SUM, MEAN, MAX -> worth;
            case WEIGHTED_SUM -> worth.multiply(scale.weight(points.item().id()));
            case COUNT -> worth.compareTo(points.least()) > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        };
    }

    private ExactValue value(List<BigDecimal> parts, MissingOutcome missing) {
        int items = scale.items().size();
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean prorated = missing == MissingOutcome.PRORATED;
        return switch (scale.method()) {
            case SUM ->
                prorated ? new ExactValue(sum.multiply(BigDecimal.valueOf(items)), parts.size()) : ExactValue.of(sum);
            case MEAN -> new ExactValue(sum, prorated ? parts.size() : items);
            case WEIGHTED_SUM, COUNT -> ExactValue.of(sum);
            case MAX -> ExactValue.of(greatest(parts, missing));
        };
    }

    private static BigDecimal greatest(List<BigDecimal> parts, MissingOutcome missing) {
        BigDecimal greatest = parts.stream().reduce(parts.get(0), BigDecimal::max);
        return missing == MissingOutcome.ZERO ? greatest.max(BigDecimal.ZERO) : greatest;
    }

    private Optional<String> className(ExactValue value) {
        Optional<String> found = Optional.empty();
        for (Band band : scale.bands()) {
            if (value.compareTo(ExactValue.of(band.from())) >= 0) {
                found = Optional.of(band.className());
            }
        }
        return found;
    }
}
