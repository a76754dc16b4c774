package nl.fnb.measures;

import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Label;

/**
 * An item that is answered with one of its options or, if multiple, with one or more of them, their codes joined by a bar.
 *
 * @param id the identifier that responses use
 * @param label a short paraphrase of what is asked
 * @param multiple whether more than one option may be chosen
 * @param options the options, in the order of the form
 */
public record OptionItem(String id, Optional<Label> label, boolean multiple, List<Option> options) implements Item {

    /**
     * Takes a copy of the options.
     *
     * @param id the identifier that responses use
     * @param label a short paraphrase of what is asked
     * @param multiple whether more than one option may be chosen
     * @param options the options, in the order of the form
     */
    public OptionItem {
        options = List.copyOf(options);
    }

    /**
     * An item that takes one option, without a label.
     *
     * @param id the identifier that responses use
     * @param options the options, in the order of the form
     * @return the item
     */
    public static OptionItem single(String id, Option... options) {
        return new OptionItem(id, Optional.empty(), false, List.of(options));
    }

    /**
     * An item that takes one or more options, without a label.
     *
     * @param id the identifier that responses use
     * @param options the options, in the order of the form
     * @return the item
     */
    public static OptionItem multiple(String id, Option... options) {
        return new OptionItem(id, Optional.empty(), true, List.of(options));
    }

    /**
     * The option of a code.
     *
     * @param code a code, case-sensitive
     * @return the option, empty where the item has none of that code
     */
    public Optional<Option> option(String code) {
        for (Option option : options) {
            if (option.code().equals(code)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
