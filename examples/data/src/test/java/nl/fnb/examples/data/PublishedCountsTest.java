package nl.fnb.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import nl.fnb.stats.Tally;
import org.junit.jupiter.api.Test;

class PublishedCountsTest {

    @Test
    void prints_what_R_prints() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        PublishedCounts.print(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(expected());
    }

    @Test
    void a_comparison_without_group_sizes_has_no_interval() {
        Comparison comparison = Comparison.ofPercentages("36.2", "44.8");

        assertThat(comparison).isEqualTo(new Comparison.NotPublished(new BigDecimal("-8.6")));
    }

    @Test
    void a_comparison_of_a_group_with_itself_finds_nothing() {
        Comparison.Estimated same = Comparison.of(new Tally(62, 229), new Tally(62, 229));

        assertThat(same.difference()).isZero();
        assertThat(same.interval().low()).isEqualTo(-same.interval().high());
        assertThat(same.pValue()).isEqualTo(1);
    }

    private static String expected() throws Exception {
        try (InputStream in = PublishedCountsTest.class.getResourceAsStream("/reference/published-counts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
