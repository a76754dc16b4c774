package nl.fnb.measures;

import java.util.ArrayList;
import java.util.List;

/** The answers to an item as whole numbers: the number itself, the place of an option, or a bit for each chosen option. */
final class ItemCodes {

    private static final long MOST_CODES = 1 << 16;
    private static final int MOST_OPTIONS = 30;

    private final Item item;
    private final int first;
    private final long size;

    ItemCodes(Item item) {
        this.item = item;
        if (item instanceof NumericItem range) {
            this.first = range.min();
            this.size = 1L + range.max() - range.min();
        } else {
            OptionItem options = (OptionItem) item;
            int count = options.options().size();
            this.first = options.multiple() ? 1 : 0;
            this.size = options.multiple() ? (1L << Math.min(count, Integer.SIZE)) - 1 : count;
        }
    }

    Item item() {
        return item;
    }

    int first() {
        return first;
    }

    int last() {
        return (int) (first + size - 1);
    }

    /** The number of answers that the item takes. */
    int size() {
        return (int) size;
    }

    /** Whether the answers are few enough to be listed. */
    boolean isShort() {
        return size <= MOST_CODES;
    }

    /** Whether each answer has a number at all. */
    boolean fit() {
        return !(item instanceof OptionItem options
                && options.multiple()
                && options.options().size() > MOST_OPTIONS);
    }

    int code(Answer answer) {
        if (answer instanceof Answer.Number number) {
            return number.number();
        }
        OptionItem options = (OptionItem) item;
        int code = 0;
        for (Option chosen : ((Answer.Choice) answer).chosen()) {
            int place = options.options().indexOf(chosen);
            code = options.multiple() ? code | 1 << place : place;
        }
        return code;
    }

    /** The answer of a code that the item admits. */
    Answer answer(int code) {
        if (item instanceof NumericItem) {
            return new Answer.Number(Integer.toString(code), code);
        }
        OptionItem options = (OptionItem) item;
        List<Option> chosen = new ArrayList<>();
        for (int place = 0; place < options.options().size(); place++) {
            boolean isChosen = options.multiple() ? (code >> place & 1) == 1 : code == place;
            if (isChosen) {
                chosen.add(options.options().get(place));
            }
        }
        String text = String.join("|", chosen.stream().map(Option::code).toList());
        return new Answer.Choice(text, List.copyOf(chosen));
    }
}
