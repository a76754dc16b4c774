package nl.fnb.measures.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The percentages that the evaluation of 2016 printed, and figures that a reader can work out. */
class PublishedTableTest {

    private static final PublishedTable PERCENTAGES = PublishedTable.of(77, Rounded.of("36"))
            .with("EK-c", Rounded.of("29"), Rounded.of("10"))
            .with("FNB-SoNeStra", Rounded.of("76"), Rounded.of("9"))
            .with("SoS", Rounded.of("34"), Rounded.of("18"));

    @Test
    void leaves_334_tables_for_the_percentages_alone() {
        Reconstruction reconstruction = PERCENTAGES.reconstruct();

        assertThat(reconstruction.tables()).hasSize(334);
        assertThat(reconstruction.isComplete()).isTrue();
    }

    @Test
    void leaves_14_tables_where_the_mean_weeks_count_as_well() {
        Reconstruction reconstruction = PERCENTAGES.withMean(Rounded.of("10")).reconstruct();

        Map<String, Long> small = reconstruction.tables().stream()
                .map(table -> table.get(1) + ", " + table.get(2))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        assertThat(reconstruction.tables()).hasSize(14);
        assertThat(small)
                .containsExactly(
                        Map.entry("FNB-SoNeStra 22/29, SoS 10/29", 5L),
                        Map.entry("FNB-SoNeStra 22/29, SoS 11/32", 5L),
                        Map.entry("FNB-SoNeStra 22/29, SoS 12/35", 4L));
        assertThat(reconstruction.toString()).startsWith("14 tables fit: EK-c 43/147, FNB-SoNeStra 22/29, SoS 12/35; ");
    }

    @Test
    void says_that_no_whole_numbers_fit_figures_that_contradict_each_other() {
        Reconstruction reconstruction = PublishedTable.of(3, Rounded.of("50"))
                .with("a", Rounded.of("33"))
                .with("b", Rounded.of("34"))
                .reconstruct();

        assertThat(reconstruction.isPossible()).isFalse();
        assertThat(reconstruction).hasToString("no whole numbers fit these figures");
    }

    @Test
    void stops_at_its_limit_and_says_so() {
        PublishedTable table = PublishedTable.of(300, Rounded.of("10"))
                .with("a", Rounded.of("10"))
                .with("b", Rounded.of("10"))
                .with("c", Rounded.of("10"));

        Reconstruction reconstruction = table.reconstruct();

        assertThat(reconstruction.isComplete()).isFalse();
        assertThat(reconstruction.toString()).startsWith("at least 100000 tables fit: ");
    }

    @Test
    void tells_whether_a_mean_of_whole_numbers_is_possible() {
        assertThat(Grim.isPossible(Rounded.of("5.19"), 28, 1)).isFalse();
        assertThat(Grim.sums(Rounded.of("5.18"), 28, 1)).isEqualTo(List.of(145L));
        assertThat(Grim.isPossible(Rounded.of("5.19"), 28, 2)).isFalse();
        assertThat(Grim.sums(Rounded.of("3.5"), 2, 1)).isEqualTo(List.of(7L));
        assertThat(Grim.sums(Rounded.of("-1.5"), 2, 1)).isEqualTo(List.of(-3L));
    }

    @Test
    void takes_more_decimals_as_more_precise() {
        assertThat(Rounded.of("36").least()).isEqualByComparingTo("35.5");
        assertThat(Rounded.of("36.0").beyond()).isEqualByComparingTo("36.05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounded.of("36%"))
                .withMessage("a printed figure is a number with a point, got 36%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedTable.of(3, Rounded.of("0")))
                .withMessage("the percentage of all must not round to 0, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedTable.of(3, Rounded.of("5")).reconstruct())
                .withMessage("a table needs at least 1 group, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedTable.of(3, Rounded.of("5"))
                        .with("a", Rounded.of("5"))
                        .withMean(Rounded.of("5"))
                        .reconstruct())
                .withMessage("each group needs a mean where all together have one, got none");
    }
}
