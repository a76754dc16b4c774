package nl.fnb.measures.testing;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.measures.Option;
import nl.fnb.measures.OptionItem;

/** The codes of an answer to an item with options. */
final class Choices {

    private static final char BAR = '|';

    private Choices() {}

    /** The options of an answer, in the order of the answer. */
    static List<Option> chosen(OptionItem item, String answer) {
        return codes(item, answer).stream()
                .map(code -> item.option(code)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "answer must be made of codes of " + item.id() + ", got " + answer)))
                .toList();
    }

    /** The codes of an answer; one unless the item is multiple, for a code may hold a bar where it is not. */
    static List<String> codes(OptionItem item, String answer) {
        List<String> codes = new ArrayList<>();
        int start = 0;
        for (int bar = answer.indexOf(BAR); item.multiple() && bar >= 0; bar = answer.indexOf(BAR, start)) {
            codes.add(answer.substring(start, bar));
            start = bar + 1;
        }
        codes.add(answer.substring(start));
        return codes;
    }

    static String join(List<String> codes) {
        return String.join(String.valueOf(BAR), codes);
    }
}
