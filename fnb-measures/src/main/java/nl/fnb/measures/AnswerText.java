package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Breach;

/** Reads answers as their items take them. */
final class AnswerText {

    private static final char BAR = '|';
    private static final int LONGEST_INT = 10;

    private AnswerText() {}

    /** Reads an answer that is not empty; where the item does not take it, the breach goes to the list. */
    static Optional<Answer> read(Item item, String text, List<Breach> breaches) {
        if (item instanceof NumericItem numeric) {
            return number(numeric, text, breaches);
        }
        return item instanceof OptionItem options ? choice(options, text, breaches) : Optional.empty();
    }

    /** The value of a response in an instrument file, which may be written as a decimal; empty unless it is whole. */
    static Optional<Integer> wholeValue(String text) {
        try {
            return Optional.of(new BigDecimal(text).intValueExact());
        } catch (ArithmeticException | NumberFormatException notWhole) {
            return Optional.empty();
        }
    }

    private static Optional<Answer> number(NumericItem item, String text, List<Breach> breaches) {
        long number = parse(text);
        if (item.admits(number)) {
            return Optional.of(new Answer.Number(text, (int) number));
        }
        breaches.add(Breach.of(ResponseRule.OUT_OF_RANGE, item.id(), text, decimal(item.min()), decimal(item.max())));
        return Optional.empty();
    }

    /** An optional minus and digits; Long.MIN_VALUE, which no item admits, for anything else. */
    private static long parse(String text) {
        boolean negative = text.startsWith("-");
        int start = negative ? 1 : 0;
        int end = text.length();
        while (start < end - 1 && text.charAt(start) == '0') {
            start++;
        }
        if (start == end || end - start > LONGEST_INT) {
            return Long.MIN_VALUE;
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Long.MIN_VALUE;
            }
            number = 10 * number + digit;
        }
        return negative ? -number : number;
    }

    private static Optional<Answer> choice(OptionItem item, String text, List<Breach> breaches) {
        List<Option> chosen = new ArrayList<>();
        int before = breaches.size();
        for (String code : item.multiple() ? split(text) : List.of(text)) {
            Optional<Option> option = item.option(code);
            if (option.isEmpty()) {
                ResponseRule rule = item.multiple() ? ResponseRule.UNKNOWN_OPTIONS : ResponseRule.UNKNOWN_OPTION;
                breaches.add(Breach.of(rule, item.id(), text, codes(item)));
                return Optional.empty();
            }
            if (chosen.contains(option.get()) && breaches.size() == before) {
                breaches.add(Breach.of(ResponseRule.CHOSEN_TWICE, item.id(), text, code));
            }
            chosen.add(option.get());
        }
        return breaches.size() == before ? Optional.of(new Answer.Choice(text, List.copyOf(chosen))) : Optional.empty();
    }

    private static List<String> split(String text) {
        List<String> codes = new ArrayList<>();
        int start = 0;
        for (int bar = text.indexOf(BAR); bar >= 0; bar = text.indexOf(BAR, start)) {
            codes.add(text.substring(start, bar));
            start = bar + 1;
        }
        codes.add(text.substring(start));
        return codes;
    }

    private static String codes(OptionItem item) {
        return String.join(", ", item.options().stream().map(Option::code).toList());
    }

    private static String decimal(int number) {
        return Integer.toString(number);
    }
}
