package nl.fnb.measures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A second reading of section 3 of the study format, sentence by sentence, slow and without any code of the library's engine:
 * fractions of big integers, non-empty choices enumerated, classes sought among all.
 */
final class NaiveScoring {

    private final Instrument instrument;
    private final Map<String, String> answers;

    NaiveScoring(Instrument instrument, Map<String, String> answers) {
        this.instrument = instrument;
        this.answers = answers;
    }

    Optional<Fraction> value(Scale scale) {
        return scale.isTotal() ? total(scale) : ofItems(scale);
    }

    private Optional<Fraction> total(Scale scale) {
        Fraction sum = Fraction.ZERO;
        for (String part : scale.scales()) {
            Optional<Fraction> value = value(instrument.scale(part).orElseThrow());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(value.get());
        }
        Fraction exact = scale.method() == ScoreMethod.MEAN
                ? sum.dividedBy(scale.scales().size())
                : sum;
        return Optional.of(scale.rounding().isPresent() ? exact.halfUp() : exact);
    }

    private Optional<Fraction> ofItems(Scale scale) {
        List<String> answered =
                scale.items().stream().filter(id -> !given(id).isEmpty()).toList();
        int missing = scale.items().size() - answered.size();
        MissingStrategy strategy = scale.missing().strategy();
        if (answered.isEmpty()
                || missing > scale.missing().maxMissing()
                || strategy == MissingStrategy.NONE && missing > 0) {
            return Optional.empty();
        }
        Fraction value = combined(scale, answered, missing, strategy);
        return Optional.of(scale.rounding().isPresent() ? value.halfUp() : value);
    }

    Optional<String> className(Scale scale) {
        Optional<Fraction> value = value(scale);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<String> reached = new ArrayList<>();
        for (Band band : scale.bands()) {
            if (!Fraction.of(band.from()).exceeds(value.get())) {
                reached.add(band.className());
            }
        }
        return reached.isEmpty() ? Optional.empty() : Optional.of(reached.get(reached.size() - 1));
    }

    Optional<String> classification() {
        if (instrument.classification().isEmpty()) {
            return Optional.empty();
        }
        Classification rule = instrument.classification().get();
        Set<String> fired = new HashSet<>();
        Set<String> known = new HashSet<>();
        boolean lacks = false;
        for (ClassOverride override : rule.overrides()) {
            if (fires(override)) {
                fired.add(override.className());
            }
        }
        List<String> order = List.of();
        for (String id : rule.scales()) {
            Scale scale = instrument.scale(id).orElseThrow();
            order = scale.bands().stream().map(Band::className).toList();
            lacks |= className(scale).isEmpty();
            className(scale).ifPresent(known::add);
        }
        if (lacks && fired.isEmpty()) {
            return Optional.empty();
        }
        known.addAll(fired);
        int place = order.size() - 1;
        while (!known.contains(order.get(place))) {
            place--;
        }
        String step = rule.discretionary().map(this::given).orElse("");
        place += step.isEmpty() ? 0 : new BigInteger(step).intValue();
        return Optional.of(order.get(Math.max(0, Math.min(order.size() - 1, place))));
    }

    private boolean fires(ClassOverride override) {
        String given = given(override.item());
        if (given.isEmpty()) {
            return false;
        }
        return item(override.item()) instanceof NumericItem
                ? new BigDecimal(given).compareTo(new BigDecimal(override.response())) == 0
                : Arrays.asList(given.split("\\|")).contains(override.response());
    }

    private Fraction combined(Scale scale, List<String> answered, int missing, MissingStrategy strategy) {
        int items = scale.items().size();
        Fraction sum = Fraction.ZERO;
        Fraction weighted = Fraction.ZERO;
        long count = 0;
        List<Fraction> all = new ArrayList<>();
        for (String id : answered) {
            Fraction points = points(scale, id, given(id));
            all.add(points);
            sum = sum.plus(points);
            weighted = weighted.plus(points.times(Fraction.of(scale.weights().getOrDefault(id, BigDecimal.ONE))));
            count += points.exceeds(least(scale, id)) ? 1 : 0;
        }
        if (strategy == MissingStrategy.ZERO && missing > 0) {
            all.add(Fraction.ZERO);
        }
        boolean prorate = strategy == MissingStrategy.PRORATE;
        return switch (scale.method()) {
            case SUM -> prorate ? sum.times(Fraction.whole(items)).dividedBy(answered.size()) : sum;
            case MEAN -> sum.dividedBy(prorate ? answered.size() : items);
            case WEIGHTED_SUM -> weighted;
            case COUNT -> Fraction.whole(count);
            case MAX -> all.stream().reduce((a, b) -> a.exceeds(b) ? a : b).orElseThrow();
        };
    }

    private Fraction points(Scale scale, String id, String answer) {
        if (item(id) instanceof NumericItem range) {
            BigInteger response = new BigInteger(answer);
            BigInteger turned = BigInteger.valueOf(range.min())
                    .add(BigInteger.valueOf(range.max()))
                    .subtract(response);
            return new Fraction(scale.reversed().contains(id) ? turned : response, BigInteger.ONE);
        }
        Fraction sum = Fraction.ZERO;
        for (String code : answer.split("\\|")) {
            sum = sum.plus(optionPoints(scale, id, code));
        }
        return sum;
    }

    private Fraction optionPoints(Scale scale, String id, String code) {
        Map<String, BigDecimal> own = scale.points().getOrDefault(id, Map.of());
        if (own.containsKey(code)) {
            return Fraction.of(own.get(code));
        }
        OptionItem item = (OptionItem) item(id);
        for (Option option : item.options()) {
            if (option.code().equals(code)) {
                return Fraction.of(option.points().orElseThrow());
            }
        }
        throw new IllegalArgumentException("code must be an option, got " + code);
    }

    /** The least over all responses: each number of the range, each option, or each non-empty set of options. */
    private Fraction least(Scale scale, String id) {
        List<Fraction> worths = new ArrayList<>();
        if (item(id) instanceof NumericItem range) {
            for (long response = range.min(); response <= range.max(); response++) {
                worths.add(points(scale, id, Long.toString(response)));
            }
        } else if (item(id) instanceof OptionItem options) {
            int size = options.options().size();
            for (int set = 1; set < 1 << size; set++) {
                if (options.multiple() || Integer.bitCount(set) == 1) {
                    Fraction worth = Fraction.ZERO;
                    for (int i = 0; i < size; i++) {
                        if ((set >> i & 1) == 1) {
                            worth = worth.plus(optionPoints(
                                    scale, id, options.options().get(i).code()));
                        }
                    }
                    worths.add(worth);
                }
            }
        }
        return worths.stream().reduce((a, b) -> a.exceeds(b) ? b : a).orElseThrow();
    }

    private Item item(String id) {
        return instrument.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String given(String item) {
        return answers.getOrDefault(item, "");
    }
}
