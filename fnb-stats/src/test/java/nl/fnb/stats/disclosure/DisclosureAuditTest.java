package nl.fnb.stats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisclosureAuditTest {

    private static final long[][] TABLE = {{20, 3}, {30, 40}};

    @Test
    void a_hidden_cell_beside_its_total_is_found_by_subtraction() {
        DisclosureAudit audit = DisclosureAudit.of(CountedFigures.twoWay(TABLE), Set.of(1));

        assertThat(audit.bounds(1)).hasToString("exactly 3");
        assertThat(audit.recoverable()).containsExactly(1);
    }

    @Test
    void four_hidden_cells_on_the_corners_of_a_rectangle_leave_room() {
        DisclosureAudit audit = DisclosureAudit.of(CountedFigures.twoWay(TABLE), Set.of(0, 1, 2, 3));

        assertThat(audit.bounds(1)).isEqualTo(new Bounds(0, OptionalLong.of(23)));
        assertThat(audit.recoverable()).isEmpty();
    }

    @Test
    void without_a_total_nothing_bounds_a_hidden_cell_from_above() {
        CountedFigures figures = CountedFigures.of(new long[] {3, 8}, List.of(new int[] {0}, new int[] {1}));

        assertThat(DisclosureAudit.of(figures, Set.of(0)).bounds(0)).hasToString("from 0");
    }

    @Test
    void a_sum_of_nothing_tells_that_its_cells_are_nothing() {
        DisclosureAudit audit =
                DisclosureAudit.of(CountedFigures.twoWay(new long[][] {{0, 0}, {5, 7}}), Set.of(0, 1, 2, 3));

        assertThat(audit.recoverable()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void hidden_cells_whose_sum_is_one_are_known_where_they_are_alone_in_it() {
        CountedFigures figures = CountedFigures.of(
                new long[] {1, 4, 0},
                List.of(new int[] {0}, new int[] {1}, new int[] {2}, new int[] {0, 2}, new int[] {1, 2}, new int[] {
                    0, 1, 2
                }));

        assertThat(DisclosureAudit.of(figures, Set.of(0, 1, 2)).recoverable()).containsExactly(0, 1, 2);
    }

    @Test
    void three_hidden_cells_below_one_total_may_each_be_all_of_it() {
        CountedFigures figures = CountedFigures.of(
                new long[] {1, 84, 4},
                List.of(new int[] {0}, new int[] {1}, new int[] {2}, new int[] {0, 1}, new int[] {0, 1, 2}));

        DisclosureAudit audit = DisclosureAudit.of(figures, Set.of(0, 1, 2, 3));

        for (int figure = 0; figure < 4; figure++) {
            assertThat(audit.bounds(figure)).isEqualTo(new Bounds(0, OptionalLong.of(89)));
        }
    }

    @Test
    void what_is_hidden_prints_as_a_sentence() {
        assertThat(Suppression.withDefaults().of(TABLE))
                .hasToString("1 figures below 10 hidden, and 3 others to protect them");
    }

    @Test
    void zero_is_published() {
        assertThat(Suppression.withDefaults()
                        .of(new long[][] {{0, 50}, {50, 50}})
                        .hidden())
                .isEmpty();
    }

    @Test
    void misuse_is_told_by_its_rule() {
        assertThatThrownBy(() -> Suppression.withDefaults().withThreshold(1))
                .hasMessage("threshold must be at least 2, got 1");
        assertThatThrownBy(() -> CountedFigures.of(new long[] {-1}, List.of()))
                .hasMessage("a cell must not be negative, got -1");
        assertThatThrownBy(() -> CountedFigures.of(new long[] {1}, List.of(new int[] {1})))
                .hasMessage("a cell must be one of 1, got 1");
        assertThatThrownBy(() -> CountedFigures.twoWay(new long[][] {{1, 2}, {3}}))
                .hasMessage("rows must have one length, got 1");
        assertThatThrownBy(() -> DisclosureAudit.of(CountedFigures.twoWay(TABLE), Set.of(99)))
                .hasMessage("hidden must be places of figures, got 99");
        assertThatThrownBy(() -> Suppression.withDefaults().of(CountedFigures.twoWay(TABLE), new double[0]))
                .hasMessage("costs must be 9, got 0");
    }
}
