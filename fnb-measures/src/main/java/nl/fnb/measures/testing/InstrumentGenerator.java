package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.fnb.domain.Label;
import nl.fnb.measures.Band;
import nl.fnb.measures.ClassOverride;
import nl.fnb.measures.Classification;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Item;
import nl.fnb.measures.MissingRule;
import nl.fnb.measures.MissingStrategy;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.Option;
import nl.fnb.measures.OptionItem;
import nl.fnb.measures.Rounding;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoreMethod;

/**
 * Draws instruments that obey every rule: items of both kinds, scales of every method with every missing rule, negative and
 * fine points, points of a scale's own, weights, rounding, bands, overrides and a discretionary step. One in ten has
 * numbers of many digits.
 */
public final class InstrumentGenerator {

    private static final String[] POINTS = {"-2", "-0.5", "0", "0", "1", "1", "2", "3", "0.1", "1.25", "-0.75", "0.333"
    };
    private static final String[] EXTREME = {"123456789012345", "0.000000000000001", "-99999999999.5"};
    private static final List<String> CLASSES = List.of("LOW", "MODERATE", "HIGH", "VERY_HIGH");

    private final Random random;
    private final boolean extreme;

    private InstrumentGenerator(Random random) {
        this.random = random;
        this.extreme = random.nextInt(10) == 0;
    }

    /**
     * Draws an instrument.
     *
     * @param random where the draws come from; the same random numbers give the same instrument
     * @return an instrument of up to seven items and four scales
     */
    public static Instrument draw(Random random) {
        return new InstrumentGenerator(random).instrument();
    }

    private Instrument instrument() {
        List<Item> items = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        boolean alike = random.nextInt(3) == 0;
        for (int i = 0; i < count; i++) {
            items.add(alike || random.nextBoolean() ? numeric("q" + i, alike) : options("q" + i));
        }
        items.add(NumericItem.of("step", -1, 1));
        List<String> classes = CLASSES.subList(0, 1 + random.nextInt(4));
        List<Scale> scales = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            scales.add(scale("s" + i, items, classes));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            scales.add(total("t" + i, scales, classes));
        }
        return Instrument.builder()
                .id("random")
                .version("1")
                .title(new Label("willekeurig", "random"))
                .source(Optional.of("generated").filter(text -> random.nextBoolean()))
                .addAllItems(items)
                .addAllScales(scales)
                .classification(classification(items, scales, classes))
                .build();
    }

    private Item numeric(String id, boolean alike) {
        int min = alike ? 0 : random.nextInt(7) - 3;
        return NumericItem.of(id, min, min + (alike ? 4 : random.nextInt(5)));
    }

    private Item options(String id) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            options.add(new Option("c" + i, Optional.empty(), Optional.of(points())));
        }
        return new OptionItem(id, Optional.of(Label.same("item " + id)), random.nextBoolean(), options);
    }

    private BigDecimal points() {
        return new BigDecimal(extreme && random.nextInt(4) == 0 ? any(EXTREME) : any(POINTS));
    }

    private Scale scale(String id, List<Item> items, List<String> classes) {
        List<Item> used = new ArrayList<>(items);
        Collections.shuffle(used, random);
        List<Item> mine = used.subList(0, 1 + random.nextInt(used.size()));
        ScoreMethod method = any(ScoreMethod.values());
        Scale.Builder scale = Scale.builder()
                .id(id)
                .method(method)
                .addAllItems(mine.stream().map(Item::id).toList())
                .missing(missing(method, mine));
        for (Item item : mine) {
            if (item instanceof NumericItem && random.nextInt(3) == 0) {
                scale.addReversed(item.id());
            }
            if (method == ScoreMethod.WEIGHTED_SUM && random.nextBoolean()) {
                scale.putWeights(item.id(), points());
            }
            if (item instanceof OptionItem options && random.nextInt(3) == 0) {
                scale.putPoints(item.id(), ownPoints(options));
            }
        }
        if (random.nextInt(3) == 0) {
            scale.rounding(Rounding.HALF_UP);
        }
        return random.nextInt(4) == 0
                ? scale.build()
                : scale.addAllBands(bands(classes)).build();
    }

    private Scale total(String id, List<Scale> before, List<String> classes) {
        List<String> parts = new ArrayList<>(before.stream().map(Scale::id).toList());
        Collections.shuffle(parts, random);
        Scale.Builder scale = Scale.builder()
                .id(id)
                .method(random.nextBoolean() ? ScoreMethod.SUM : ScoreMethod.MEAN)
                .addAllScales(parts.subList(0, 1 + random.nextInt(parts.size())));
        if (random.nextInt(3) == 0) {
            scale.rounding(Rounding.HALF_UP);
        }
        return random.nextInt(3) == 0
                ? scale.build()
                : scale.addAllBands(bands(classes)).build();
    }

    private Map<String, BigDecimal> ownPoints(OptionItem item) {
        Map<String, BigDecimal> points = new HashMap<>();
        item.options().forEach(option -> {
            if (random.nextBoolean()) {
                points.put(option.code(), points());
            }
        });
        return points;
    }

    private MissingRule missing(ScoreMethod method, List<Item> items) {
        boolean oneRange = items.get(0) instanceof NumericItem first
                && items.stream()
                        .allMatch(item -> item instanceof NumericItem range
                                && range.min() == first.min()
                                && range.max() == first.max());
        boolean canProrate = oneRange && (method == ScoreMethod.SUM || method == ScoreMethod.MEAN);
        int most = random.nextInt(items.size() + 1);
        return switch (random.nextInt(3)) {
            case 0 -> new MissingRule(MissingStrategy.NONE, most);
            case 1 -> MissingRule.zero(most);
            default -> canProrate ? MissingRule.prorate(most) : MissingRule.zero(most);
        };
    }

    private List<Band> bands(List<String> classes) {
        List<Band> bands = new ArrayList<>();
        BigDecimal from = BigDecimal.valueOf(random.nextInt(7) - 3L);
        for (String name : classes) {
            bands.add(new Band(from, name));
            from = from.add(new BigDecimal(any("1", "0.5", "2", "0.25")));
        }
        return bands;
    }

    private Optional<Classification> classification(List<Item> items, List<Scale> scales, List<String> classes) {
        List<String> classed = scales.stream()
                .filter(scale -> !scale.bands().isEmpty())
                .map(Scale::id)
                .toList();
        if (classed.isEmpty() || random.nextInt(3) == 0) {
            return Optional.empty();
        }
        List<ClassOverride> overrides = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            Item item = items.get(random.nextInt(items.size()));
            overrides.add(new ClassOverride(item.id(), response(item), classes.get(random.nextInt(classes.size()))));
        }
        List<String> listed = classed.subList(0, 1 + random.nextInt(classed.size()));
        return Optional.of(
                new Classification(listed, overrides, Optional.of("step").filter(step -> random.nextBoolean())));
    }

    private String response(Item item) {
        if (item instanceof OptionItem options) {
            return options.options()
                    .get(random.nextInt(options.options().size()))
                    .code();
        }
        return ItemAnswers.draw(item, random) + (random.nextBoolean() ? ".0" : "");
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
