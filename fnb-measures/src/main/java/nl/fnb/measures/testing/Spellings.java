package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Item;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.OptionItem;

/** Other ways to write the same answer, and answers that an item does not take. */
final class Spellings {

    private Spellings() {}

    /** The same answers: zeros before numbers, codes in another order, empty texts for items that are not answered. */
    static Map<String, String> respelled(Instrument instrument, Map<String, String> answers, Random random) {
        Map<String, String> respelled = new LinkedHashMap<>();
        for (Item item : instrument.items()) {
            String answer = answers.getOrDefault(item.id(), "");
            if (answer.isEmpty()) {
                if (random.nextBoolean()) {
                    respelled.put(item.id(), "");
                }
            } else {
                respelled.put(item.id(), random.nextInt(3) == 0 ? answer : respelled(item, answer));
            }
        }
        return respelled;
    }

    /** A number as an answer has it: {@code 1} for an override's {@code 1.0}. */
    static String plain(String number) {
        return new BigDecimal(number).toBigIntegerExact().toString();
    }

    /** The id of no item. */
    static String unknownItem(Instrument instrument) {
        StringBuilder id = new StringBuilder("unknown");
        while (instrument.item(id.toString()).isPresent()) {
            id.append('x');
        }
        return id.toString();
    }

    /** An answer that the item does not take. */
    static String notTaken(Item item, Random random) {
        if (item instanceof NumericItem range) {
            String[] wrong = {
                Long.toString(range.max() + 1L),
                Long.toString(range.min() - 1L),
                range.max() + ".0",
                "+" + Math.abs((long) range.max()),
                " " + range.min(),
                "1e0",
                "9".repeat(30),
                "\u0661",
                "no"
            };
            return wrong[random.nextInt(wrong.length)];
        }
        OptionItem options = (OptionItem) item;
        String code =
                options.options().get(random.nextInt(options.options().size())).code();
        String unknown = "?".repeat(1 + longest(options));
        String[] wrong = options.multiple()
                ? new String[] {unknown, code + "|" + code, code + "|", "|" + code, code + "|" + unknown}
                : new String[] {unknown, code + "|" + unknown};
        return wrong[random.nextInt(wrong.length)];
    }

    private static String respelled(Item item, String answer) {
        if (item instanceof NumericItem) {
            return answer.startsWith("-") ? "-0" + answer.substring(1) : "0" + answer;
        }
        List<String> codes = new ArrayList<>(Choices.codes((OptionItem) item, answer));
        Collections.reverse(codes);
        return Choices.join(codes);
    }

    private static int longest(OptionItem item) {
        return item.options().stream()
                .mapToInt(option -> option.code().length())
                .max()
                .orElse(0);
    }
}
