package nl.fnb.measures.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.fnb.measures.Item;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.Option;
import nl.fnb.measures.OptionItem;

/** The answers that an item takes, in their canonical form: no leading zeros, codes in the order of the form. */
final class ItemAnswers {

    private ItemAnswers() {}

    /** Any answer. */
    static String draw(Item item, Random random) {
        if (item instanceof NumericItem range) {
            return Long.toString(range.min() + draw(random, (long) range.max() - range.min() + 1));
        }
        OptionItem options = (OptionItem) item;
        List<String> codes = codes(options);
        if (!options.multiple()) {
            return codes.get(random.nextInt(codes.size()));
        }
        int sure = random.nextInt(codes.size());
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (i == sure || random.nextInt(3) == 0) {
                chosen.add(codes.get(i));
            }
        }
        return Choices.join(chosen);
    }

    /** The next answer up or down where there is one, or any other; the same where the item takes no other. */
    static String another(Item item, String answer, Random random) {
        if (item instanceof NumericItem range && random.nextInt(3) > 0) {
            long next = Long.parseLong(answer) + (random.nextBoolean() ? 1 : -1);
            if (range.min() <= next && next <= range.max()) {
                return Long.toString(next);
            }
        }
        return draw(item, random);
    }

    /** Answers that are simpler than this one, the simplest first; a counterexample moves along them. */
    static List<String> simpler(Item item, String answer) {
        return item instanceof NumericItem range
                ? simplerNumbers(range, Long.parseLong(answer))
                : simplerChoices((OptionItem) item, answer);
    }

    /** How far an answer is from the simplest one; a simpler answer is nearer. */
    static long distance(Item item, String answer) {
        if (item instanceof NumericItem range) {
            return Math.abs(Long.parseLong(answer) - simplest(range));
        }
        OptionItem options = (OptionItem) item;
        List<String> chosen = Choices.codes(options, answer);
        return (long) options.options().size() * (chosen.size() - 1)
                + (chosen.size() > 1 ? 1 : codes(options).indexOf(answer));
    }

    private static long simplest(NumericItem range) {
        return Math.max(range.min(), Math.min(range.max(), 0));
    }

    private static List<String> simplerNumbers(NumericItem range, long number) {
        List<String> simpler = new ArrayList<>();
        long step = number - simplest(range);
        while (step != 0) {
            simpler.add(Long.toString(number - step));
            step /= 2;
        }
        return simpler;
    }

    private static List<String> simplerChoices(OptionItem item, String answer) {
        List<String> codes = codes(item);
        List<String> chosen = Choices.codes(item, answer);
        List<String> simpler = new ArrayList<>();
        if (chosen.size() > 1) {
            for (String code : chosen) {
                List<String> fewer = new ArrayList<>(chosen);
                fewer.remove(code);
                simpler.add(Choices.join(fewer));
            }
        } else {
            simpler.addAll(codes.subList(0, Math.max(0, codes.indexOf(answer))));
        }
        return simpler;
    }

    private static List<String> codes(OptionItem item) {
        return item.options().stream().map(Option::code).toList();
    }

    private static long draw(Random random, long bound) {
        return bound <= Integer.MAX_VALUE ? random.nextInt((int) bound) : Math.floorMod(random.nextLong(), bound);
    }
}
