package nl.fnb.stats.frame;

import static nl.fnb.stats.Sentences.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Tally;
import nl.fnb.stats.group.MannWhitney;
import nl.fnb.stats.group.MeanDifference;
import nl.fnb.stats.group.OneWayAnova;
import nl.fnb.stats.table.PearsonChiSquare;
import nl.fnb.stats.table.ProportionDifference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FrameTest {

    private static final Frame FAMILIES = Frame.of("weeks", 4, 6, Double.NaN, 1, 2, 3, 9, 12, 10)
            .and("form", "B", "B", "B", "A", "A", "A", "C", "C", "")
            .and("plan", "yes", "no", "yes", "no", "no", "yes", "yes", "yes", "no");
    private static final Frame OMITTING = FAMILIES.with(Missing.OMIT);

    @TestFactory
    Stream<DynamicTest> says_what_was_asked_of_whom() {
        return Stream.of(
                says(
                        OMITTING.where("form", "B", "A")
                                .groups("weeks", "form")
                                .compare(MeanDifference.withDefaults()::estimate),
                        "weeks by form, B (n = 2) against A (n = 3), 2 with a missing value left out: "
                                + "mean difference 3.00, 95% CI [-2.98, 8.98], t(1.7) = 2.60, p = .144 (Welch's t-test)",
                        "estimate ci_low ci_high se t df p mean_x mean_y omitted"),
                says(
                        OMITTING.table("form", "plan").test(PearsonChiSquare.withDefaults()::test),
                        "plan by form, A (n = 3), B (n = 3), C (n = 2), 1 with a missing value left out: "
                                + "V = .54, X²(2, N = 8) = 2.31, p = .315 (Pearson's chi-square test)",
                        "cramers_v chi_square df p n smallest_expected omitted"));
    }

    @Test
    void refuses_missing_values_until_it_is_told_what_to_do_with_them() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FAMILIES.numbers("weeks"))
                .withMessage("weeks must have no missing values unless they are omitted; missing, got 1");
        assertThatIllegalArgumentException().isThrownBy(() -> FAMILIES.groups("weeks", "form"));
        assertThatIllegalArgumentException().isThrownBy(() -> FAMILIES.table("form", "plan"));

        assertThat(OMITTING.numbers("weeks")).containsExactly(4, 6, 1, 2, 3, 9, 12, 10);
        assertThat(OMITTING.groups("weeks", "form").omitted()).isEqualTo(2);
        assertThat(OMITTING.table("form", "plan").omitted()).isEqualTo(1);
    }

    @Test
    void orders_levels_by_letter_or_size_whatever_the_order_of_rows() {
        Frame backwards = Frame.of("score", 10, 9, 2, 9).and("form", "b", "a", "c", "a");

        assertThat(backwards.levels("score")).containsExactly("2", "9", "10");
        assertThat(backwards.levels("form")).containsExactly("a", "b", "c");
        assertThat(backwards.where("form", "c", "a").levels("form")).containsExactly("c", "a");
        assertThat(backwards.where("form", "c", "a").size()).isEqualTo(3);
    }

    @Test
    void keeps_a_level_that_lost_its_cases_as_an_empty_group() {
        Groups groups = Frame.of("weeks", 1, 2, Double.NaN)
                .and("form", "A", "A", "B")
                .with(Missing.OMIT)
                .groups("weeks", "form");

        assertThat(groups.names()).containsExactly("A", "B");
        assertThat(groups.toMap().get("B")).isEmpty();
        assertThat(groups).hasToString("weeks by form, A (n = 2), B (n = 0)");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> groups.compare(MannWhitney.withDefaults()::test));
    }

    @Test
    void compares_all_groups_and_two_rows_of_a_table() {
        Frame complete = OMITTING.complete("weeks", "form", "plan");

        assertThat(complete.groups("weeks", "form")
                        .compareAll(OneWayAnova.withDefaults()::test)
                        .result()
                        .toRows())
                .isEqualTo(OneWayAnova.withDefaults()
                        .test(complete.groups("weeks", "form").toList())
                        .toRows());
        assertThat(complete.where("form", "B", "A")
                        .table("form", "plan")
                        .compare("yes", ProportionDifference.withDefaults()::estimate))
                .hasToString("plan by form, 1 of 2: B, 1 of 3: A: "
                        + "risk difference .17, 95% CI [-0.45, 0.65], n = 2 and 3 (Newcombe interval)");
        assertThat(complete.table("form", "plan").tallies("yes"))
                .containsEntry("C", new Tally(2, 2))
                .containsEntry("A", new Tally(1, 3));
    }

    @Test
    void lists_its_columns_and_what_is_missing_in_them() {
        assertThat(FAMILIES)
                .hasToString("9 rows: weeks (numbers, 1 missing), form (A, B, C, 1 missing), plan (no, yes)");
        assertThat(FAMILIES.names()).containsExactly("weeks", "form", "plan");
        assertThat(OMITTING.table("form", "plan")).hasToString("plan by form, N = 8");
    }

    @Test
    void names_the_columns_there_are_when_one_is_not() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FAMILIES.numbers("week"))
                .withMessage("a column must be one of [weeks, form, plan], got week");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FAMILIES.numbers("form"))
                .withMessageContaining("must");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FAMILIES.where("form", "D"))
                .withMessage("form must have one of [A, B, C], got D");
        assertThatIllegalArgumentException().isThrownBy(() -> FAMILIES.where("form"));
        assertThatIllegalArgumentException().isThrownBy(() -> FAMILIES.and("weeks", 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> FAMILIES.and("other", 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Frame.of("weeks", Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OMITTING.table("form", "plan").tallies("maybe"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OMITTING.groups("weeks", "form").compare(MeanDifference.withDefaults()::estimate));
    }

    @Test
    void gives_copies() {
        Frame frame = Frame.of("weeks", 1, 2);
        frame.numbers("weeks")[0] = 9;

        assertThat(frame.numbers("weeks")).containsExactly(1, 2);
        assertThat(List.copyOf(frame.names())).containsExactly("weeks");
    }
}
