package nl.fnb.measures.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.fnb.measures.ClassOverride;
import nl.fnb.measures.Classification;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Item;
import nl.fnb.measures.OptionItem;
import nl.fnb.measures.Scale;

/**
 * Draws answers to an instrument: from the whole range and from its ends, with the gaps that missing rules are about and the
 * answers that overrides wait for. The same random numbers give the same answers.
 */
public final class AnswerGenerator {

    private final Instrument instrument;
    private final List<Scale> scales;

    private AnswerGenerator(Instrument instrument) {
        this.instrument = instrument;
        this.scales = instrument.scales().stream()
                .filter(scale -> !scale.items().isEmpty())
                .toList();
    }

    /**
     * A generator for an instrument.
     *
     * @param instrument the instrument
     * @return a generator that threads may share
     */
    public static AnswerGenerator of(Instrument instrument) {
        return new AnswerGenerator(instrument);
    }

    /**
     * An answer to every item.
     *
     * @param random where the draws come from
     * @return answers by item, in the order of the form; numbers without leading zeros, codes in the order of the options
     */
    public Map<String, String> complete(Random random) {
        Map<String, String> answers = new LinkedHashMap<>();
        Scale scale = any(scales, random);
        int mode = random.nextInt(6);
        double level = random.nextDouble();
        for (Item item : instrument.items()) {
            boolean inScale = scale.items().contains(item.id());
            answers.put(item.id(), inScale ? answer(new Worth(scale, item), mode, level, random) : draw(item, random));
        }
        if (random.nextInt(3) == 0) {
            override(answers, random);
        }
        return answers;
    }

    /**
     * Answers to some items: about as many of a scale are missing as its missing rule allows.
     *
     * @param random where the draws come from
     * @return answers by item, in the order of the form; a missing item is absent
     */
    public Map<String, String> partial(Random random) {
        Map<String, String> answers = complete(random);
        if (random.nextBoolean()) {
            answers.keySet().removeAll(outsideScales());
        }
        Scale scale = any(scales, random);
        List<String> items = new ArrayList<>(scale.items());
        Collections.shuffle(items, random);
        int most = Math.min(items.size(), scale.missing().maxMissing());
        int gaps = random.nextInt(4) == 0 ? random.nextInt(items.size() + 1) : most + random.nextInt(3) - 1;
        answers.keySet().removeAll(items.subList(0, Math.max(0, Math.min(items.size(), gaps))));
        return answers;
    }

    /**
     * Complete or partial answers, some of them written as another hand would: {@code 02} for 2, codes in another order, an
     * empty text for a missing answer.
     *
     * @param random where the draws come from
     * @return answers by item, all of which the instrument takes
     */
    public Map<String, String> valid(Random random) {
        Map<String, String> answers = random.nextInt(3) == 0 ? complete(random) : partial(random);
        return random.nextInt(3) == 0 ? Spellings.respelled(instrument, answers, random) : answers;
    }

    /**
     * Answers of which one is refused: out of range, not a number, an unknown code, a code chosen twice, or of an item that
     * does not exist.
     *
     * @param random where the draws come from
     * @return answers by item, of which exactly one is at fault
     */
    public Map<String, String> invalid(Random random) {
        Map<String, String> answers = partial(random);
        if (random.nextInt(8) == 0) {
            answers.put(Spellings.unknownItem(instrument), "1");
        } else {
            Item item = any(instrument.items(), random);
            answers.put(item.id(), Spellings.notTaken(item, random));
        }
        return answers;
    }

    private static String answer(Worth worth, int mode, double level, Random random) {
        boolean stray = random.nextInt(8) == 0;
        return switch (mode) {
            case 0 -> worth.leastAnswer();
            case 1 -> worth.greatestAnswer();
            case 2 -> stray ? draw(worth.item(), random) : worth.leastAnswer();
            case 3 -> stray ? draw(worth.item(), random) : worth.greatestAnswer();
            case 4 -> random.nextDouble() < level ? worth.greatestAnswer() : draw(worth.item(), random);
            default -> draw(worth.item(), random);
        };
    }

    private static String draw(Item item, Random random) {
        return ItemAnswers.draw(item, random);
    }

    /** Gives the item of an override the response that it waits for. */
    private void override(Map<String, String> answers, Random random) {
        List<ClassOverride> overrides =
                instrument.classification().map(Classification::overrides).orElse(List.of());
        if (!overrides.isEmpty()) {
            ClassOverride override = any(overrides, random);
            boolean options = instrument.item(override.item()).orElseThrow() instanceof OptionItem;
            answers.put(override.item(), options ? override.response() : Spellings.plain(override.response()));
        }
    }

    private List<String> outsideScales() {
        List<String> outside =
                new ArrayList<>(instrument.items().stream().map(Item::id).toList());
        instrument.scales().forEach(scale -> outside.removeAll(scale.items()));
        return outside;
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
