package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.fnb.domain.InvalidValueException;
import nl.fnb.domain.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnScorerTest {

    private static final Instrument PAIR = Instrument.builder()
            .id("pair")
            .version("1")
            .title(Label.same("pair"))
            .addItems(NumericItem.of("a", 2, 6), NumericItem.of("unused", 0, 1))
            .addItems(OptionItem.single("one", Option.of("x", 1), Option.of("y", 4)))
            .addItems(OptionItem.multiple("many", Option.of("p", 1), Option.of("q", 2), Option.of("r", -4)))
            .addScales(
                    Scale.builder()
                            .id("sum")
                            .method(ScoreMethod.SUM)
                            .addItems("a", "one", "many")
                            .missing(MissingRule.zero(2))
                            .addBands(Band.of(0, "LOW"), Band.of(9, "HIGH"))
                            .build(),
                    Scale.builder()
                            .id("max")
                            .method(ScoreMethod.MAX)
                            .addItems("many", "a")
                            .missing(MissingRule.zero(1))
                            .build())
            .classification(new Classification(
                    List.of("sum"), List.of(new ClassOverride("many", "r", "HIGH")), Optional.empty()))
            .build();

    private static final ColumnScorer SCORER = Scorer.compile(PAIR);

    @ParameterizedTest
    @CsvSource({"a, 06, 6", "one, x, 0", "one, y, 1", "many, p, 1", "many, r, 4", "many, r|p, 5", "many, q|r|p, 7"})
    void an_answer_has_a_code(String item, String answer, int code) {
        assertThat(SCORER.code(item, answer)).isEqualTo(code);
        assertThat(SCORER.code(item, "")).isEqualTo(ColumnScorer.MISSING);
    }

    @Test
    void columns_of_codes_become_columns_of_scores_and_classes() {
        int none = ColumnScorer.MISSING;
        int[][] answers = {{2, 6, none, none}, {0, none, 1, 1}, {0, 1, none, none}, {1, none, 4, none}};
        double[][] values = new double[2][4];
        int[][] classes = new int[3][4];

        SCORER.score(answers, values, classes);

        assertThat(values[0]).containsExactly(4, 10, -4, Double.NaN);
        assertThat(values[1]).containsExactly(2, 6, 0, Double.NaN);
        assertThat(classes[0]).containsExactly(0, 1, -1, -1);
        assertThat(classes[1]).containsExactly(-1, -1, -1, -1);
        assertThat(classes[2]).containsExactly(0, 1, 1, -1);
        assertThat(SCORER.instrument()).isEqualTo(PAIR);
    }

    @Test
    void more_rows_than_a_block_are_scored_alike() {
        int rows = 1000;
        int[][] answers = new int[4][];
        answers[0] = IntStream.range(0, rows).map(i -> 2 + i % 5).toArray();
        answers[1] = new int[rows];
        answers[2] = IntStream.range(0, rows).map(i -> i % 2).toArray();
        answers[3] = IntStream.range(0, rows).map(i -> 1 + i % 3).toArray();
        double[][] values = new double[2][rows];

        SCORER.score(answers, values, new int[3][rows]);

        for (int i = 0; i < rows; i++) {
            assertThat(values[0][i]).isEqualTo(2 + i % 5 + (i % 2 == 0 ? 1 : 4) + 1 + i % 3);
            assertThat(values[1][i]).isEqualTo(Math.max(2 + i % 5, 1 + i % 3));
        }
    }

    @Test
    void nothing_is_allocated_for_a_family() {
        allocated(20_000);

        long few = allocated(1_000);
        long many = allocated(101_000);

        // A hundred thousand families more: less than a byte each, for all of the memory is a row and a block.
        assertThat(many - few).isLessThan(50_000);
    }

    private static long allocated(int rows) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        int[][] answers = {new int[rows], new int[rows], new int[rows], new int[rows]};
        Arrays.fill(answers[0], 3);
        Arrays.fill(answers[3], 5);
        double[][] values = new double[2][rows];
        int[][] classes = new int[3][rows];
        long before = threads.getThreadAllocatedBytes(thread);
        SCORER.score(answers, values, classes);
        return threads.getThreadAllocatedBytes(thread) - before;
    }

    @Test
    void an_instrument_of_numbers_too_fine_for_units_is_scored_all_the_same() {
        Instrument fine = Instrument.builder()
                .id("fine")
                .version("1")
                .title(Label.same("fine"))
                .addItems(OptionItem.single(
                        "a", Option.of("x", new BigDecimal("0.00000000000000000001")), Option.of("y", 5)))
                .addItems(NumericItem.of("wide", -2_000_000_000, 2_000_000_000))
                .addScales(Scale.builder()
                        .id("s")
                        .method(ScoreMethod.SUM)
                        .addItems("a", "wide")
                        .addBands(Band.of(0, "SOME"))
                        .build())
                .build();
        double[][] values = new double[1][3];
        int[][] classes = new int[2][3];

        Scorer.compile(fine).score(new int[][] {{0, 1, 1}, {-1, 1_999_999_999, ColumnScorer.MISSING}}, values, classes);

        assertThat(values[0]).containsExactly(-1, 2_000_000_004, Double.NaN);
        assertThat(classes[0]).containsExactly(-1, 0, -1);
        assertThat(classes[1]).containsExactly(-1, -1, -1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 1, 'a, got 1'",
        "7, 0, 0, 1, 'a, got 7'",
        "2, 2, 0, 1, 'unused, got 2'",
        "2, 0, -1, 1, 'one, got -1'",
        "2, 0, 2, 1, 'one, got 2'",
        "2, 0, 0, 0, 'many, got 0'",
        "2, 0, 0, 8, 'many, got 8'"
    })
    void a_code_that_is_none_of_its_item_is_refused(int a, int unused, int one, int many, String message) {
        int[][] answers = {{a}, {unused}, {one}, {many}};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORER.score(answers, new double[2][1], new int[3][1]))
                .withMessage("a code must be one of item " + message);
    }

    @Test
    void columns_of_another_number_or_length_are_refused() {
        int[][] answers = {{2}, {0}, {0}, {1}};

        refuses(new int[3][1], new double[2][1], new int[3][1], "answers must have a column an item, got 3");
        refuses(answers, new double[1][1], new int[3][1], "values must have a column a scale, got 1");
        refuses(answers, new double[2][1], new int[2][1], "classes must have a column a scale and one more, got 2");
        refuses(
                new int[][] {{2}, {0, 1}, {0}, {1}},
                new double[2][1],
                new int[3][1],
                "columns must be of one length, 1, got 2");
        refuses(answers, new double[][] {{0}, {0, 0}}, new int[3][1], "columns must be of one length, 1, got 2");
        refuses(answers, new double[2][1], new int[][] {{0}, {0}, {}}, "columns must be of one length, 1, got 0");
    }

    @Test
    void an_answer_that_its_item_does_not_take_has_no_code() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SCORER.code("a", "7"))
                .withMessage("a: must be a whole number from 2 to 6, got 7");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SCORER.code("b", "7"))
                .withMessage("item: must be an item of instrument pair, got b");
    }

    @Test
    void thirty_options_fit_in_a_code_and_more_do_not() {
        assertThat(Scorer.compile(options(30)).code("many", "o29|o0")).isEqualTo((1 << 29) + 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.compile(options(31)))
                .withMessage("a multiple-choice item must have at most 30 options to be scored in columns, got many");
    }

    private static Instrument options(int count) {
        Option[] options =
                IntStream.range(0, count).mapToObj(i -> Option.of("o" + i, i)).toArray(Option[]::new);
        return Instrument.builder()
                .id("options")
                .version("1")
                .title(Label.same("options"))
                .addItems(OptionItem.multiple("many", options))
                .addScales(Scale.builder()
                        .id("s")
                        .method(ScoreMethod.SUM)
                        .addItems("many")
                        .build())
                .build();
    }

    private static void refuses(int[][] answers, double[][] values, int[][] classes, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORER.score(answers, values, classes))
                .withMessage(message);
    }
}
