package nl.fnb.measures.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published figures at the edges of what they can mean; each expectation can be worked out by hand. */
class PublishedEdgesTest {

    @Test
    void a_share_that_rounds_to_0_may_still_have_events_in_a_large_group() {
        Reconstruction found = PublishedTable.of(1, Rounded.of("0.4"))
                .with("all", Rounded.of("0"))
                .reconstruct();

        assertThat(found.tables()).hasSize(63);
        assertThat(found.tables().get(0)).hasToString("[all 1/223]");
        assertThat(found.tables().get(62)).hasToString("[all 1/285]");
    }

    @Test
    void a_mean_of_all_fits_when_its_range_overlaps_and_not_when_it_only_touches() {
        PublishedTable table = PublishedTable.of(1, Rounded.of("50")).with("all", Rounded.of("50"), Rounded.of("10"));

        assertThat(table.withMean(Rounded.of("9")).reconstruct().isPossible()).isFalse();
        assertThat(table.withMean(Rounded.of("10")).reconstruct()).hasToString("1 table fits: all 1/2");
        assertThat(table.withMean(Rounded.of("11")).reconstruct().isPossible()).isFalse();
        assertThat(table.withMean(Rounded.of("9.6")).reconstruct().isPossible()).isTrue();
    }

    @Test
    void a_printed_figure_has_at_most_six_decimals_and_no_exponent_shows() {
        assertThat(Rounded.of("0.000001")).hasToString("0.000001");
        assertThat(Rounded.of("1E+2")).hasToString("100");
        assertThat(Rounded.of("1E+2").least()).isEqualByComparingTo("99.5");
        assertThat(Rounded.of("12").value().scale()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounded.of("0.0000001"))
                .withMessage("a printed figure has at most 6 decimals, got 1E-7");
    }

    @Test
    void five_tables_are_shown_and_a_sixth_is_hinted_at() {
        List<CountedGroup> table = List.of(new CountedGroup("a", 1, 2));

        assertThat(new Reconstruction(Collections.nCopies(5, table), true))
                .hasToString("5 tables fit: a 1/2; a 1/2; a 1/2; a 1/2; a 1/2");
        assertThat(new Reconstruction(Collections.nCopies(6, table), false))
                .hasToString("at least 6 tables fit: a 1/2; a 1/2; a 1/2; a 1/2; a 1/2; ...");
        assertThat(new Reconstruction(List.of(), false))
                .hasToString("the search was stopped before any whole numbers were found that fit");
    }

    @Test
    void a_table_needs_an_event_and_a_mean_needs_a_case_and_an_item() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedTable.of(0, Rounded.of("5")))
                .withMessage("events must be at least 1, got 0");
        assertThat(Grim.sums(Rounded.of("3"), 1, 1)).containsExactly(3L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grim.sums(Rounded.of("3"), 0, 1))
                .withMessage("cases and items must be at least 1, got 0 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grim.sums(Rounded.of("3"), 1, 0))
                .withMessage("cases and items must be at least 1, got 1 and 0");
    }
}
