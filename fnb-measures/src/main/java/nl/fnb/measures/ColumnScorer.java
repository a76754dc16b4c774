package nl.fnb.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Breach;
import nl.fnb.domain.InvalidValueException;

/**
 * Scores columns of answers into columns of scores, without an object a measurement: the same scores as
 * {@link Instrument#score}, for a million families at a time.
 *
 * <p>A column holds the answers to one item as whole numbers: of a numeric item the answer itself; of an item with options
 * the place of the option, from 0; of a multiple one the sum of 2^place over the chosen options; {@link #MISSING} for no
 * answer. {@link #code} translates. The columns stand in the order of {@link Instrument#items()}, those of the scores in the
 * order of {@link Instrument#scales()}.
 */
public final class ColumnScorer {

    /** The code of a missing answer. */
    public static final int MISSING = Integer.MIN_VALUE;

    private final Instrument instrument;
    private final List<ItemCodes> codes;
    private final Optional<ColumnKernel> kernel;

    ColumnScorer(Instrument instrument) {
        this.instrument = instrument;
        this.codes = instrument.items().stream().map(ItemCodes::new).toList();
        this.kernel = codes.stream().allMatch(ItemCodes::isShort)
                ? CompiledInstrument.of(instrument).map(compiled -> new ColumnKernel(instrument, compiled, codes))
                : Optional.empty();
        for (ItemCodes item : codes) {
            if (!item.fit()) {
                throw new IllegalArgumentException("a multiple-choice item must have at most 30 options to be scored in"
                        + " columns, got " + item.item().id());
            }
        }
    }

    /**
     * The instrument.
     *
     * @return as it was given
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * The code of an answer.
     *
     * @param item the id of the item
     * @param answer the answer; empty where it is missing
     * @return what its column holds
     * @throws InvalidValueException if the item is unknown or does not take the answer
     */
    public int code(String item, String answer) {
        List<Breach> breaches = new ArrayList<>();
        for (ItemCodes candidate : codes) {
            if (candidate.item().id().equals(item)) {
                return answer.isEmpty()
                        ? MISSING
                        : AnswerText.read(candidate.item(), answer, breaches)
                                .map(candidate::code)
                                .orElseThrow(() -> new InvalidValueException(breaches));
            }
        }
        throw new InvalidValueException(List.of(Breach.of(ResponseRule.UNKNOWN_ITEM, "item", item, instrument.id())));
    }

    /**
     * Scores columns.
     *
     * @param answers a column an item, all of one length
     * @param values a column a scale, of that length: takes the exact value rounded to a double, NaN where it is missing
     * @param classes a column a scale and a last one for the classification, of that length: takes the rank of the class
     *     from 0 for the lowest, -1 where there is none
     * @throws IllegalArgumentException if the columns are not of that number and length, or a code is none of its item
     */
    public void score(int[][] answers, double[][] values, int[][] classes) {
        int rows = requireShape(answers, values, classes);
        for (int i = 0; i < answers.length; i++) {
            requireCodes(codes.get(i), answers[i]);
        }
        if (kernel.isPresent()) {
            kernel.get().score(answers, rows, values, classes);
        } else {
            for (int row = 0; row < rows; row++) {
                scoreOne(answers, row, values, classes);
            }
        }
    }

    private void scoreOne(int[][] answers, int row, double[][] values, int[][] classes) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < answers.length; i++) {
            if (answers[i][row] != MISSING) {
                ItemCodes item = codes.get(i);
                texts.put(item.item().id(), item.answer(answers[i][row]).text());
            }
        }
        Score score = instrument.score(texts);
        for (int i = 0; i < values.length; i++) {
            ScaleScore scale = score.scales().get(i);
            List<String> names = instrument.scales().get(i).classes();
            values[i][row] = scale.value().map(ExactValue::doubleValue).orElse(Double.NaN);
            classes[i][row] = scale.className().map(names::indexOf).orElse(-1);
        }
        List<String> names = instrument
                .classification()
                .map(rule -> Classifying.classes(instrument, rule))
                .orElse(List.of());
        classes[values.length][row] = score.classification().map(names::indexOf).orElse(-1);
    }

    private int requireShape(int[][] answers, double[][] values, int[][] classes) {
        require(answers.length == codes.size(), "answers must have a column an item", answers.length);
        int rows = answers[0].length;
        int scales = instrument.scales().size();
        require(values.length == scales, "values must have a column a scale", values.length);
        require(classes.length == scales + 1, "classes must have a column a scale and one more", classes.length);
        for (int[] column : answers) {
            require(column.length == rows, "columns must be of one length, " + rows, column.length);
        }
        for (double[] column : values) {
            require(column.length == rows, "columns must be of one length, " + rows, column.length);
        }
        for (int[] column : classes) {
            require(column.length == rows, "columns must be of one length, " + rows, column.length);
        }
        return rows;
    }

    private static void requireCodes(ItemCodes item, int[] column) {
        int first = item.first();
        int last = item.last();
        for (int code : column) {
            if ((code < first || code > last) && code != MISSING) {
                throw new IllegalArgumentException("a code must be one of item %s, got %d"
                        .formatted(item.item().id(), code));
            }
        }
    }

    private static void require(boolean holds, String rule, int got) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", got " + got);
        }
    }
}
