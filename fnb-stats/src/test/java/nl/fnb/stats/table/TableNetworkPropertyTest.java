package nl.fnb.stats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short cuts of the network against the long way round. */
class TableNetworkPropertyTest {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    @Property
    void the_extremes_are_those_of_all_ways(
            @ForAll("rows") int[] rows, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        int total = Arrays.stream(rows).sum();
        int column = (int) Math.round(share * total);
        Filling filling = new Filling(total);
        long[] extremes = {Long.MIN_VALUE, Long.MAX_VALUE};
        filling.forEach(rows, column, ways -> {
            for (int way = 0; way < ways.size(); way++) {
                extremes[0] = Math.max(extremes[0], ways.units(way));
                extremes[1] = Math.min(extremes[1], ways.units(way));
            }
        });

        ColumnExtremes found = new ColumnExtremes(filling, rows, column);

        assertThat(filling.weight(found.highest() - extremes[0])).isEqualTo(1, ROUNDING);
        assertThat(filling.weight(found.lowest() - extremes[1])).isEqualTo(1, ROUNDING);
    }

    @Property
    void a_key_forgets_the_order(@ForAll("rows") int[] rows, @ForAll @IntRange(max = 9) int more) {
        int[] turned = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            turned[i] = rows[(i + 1 + more) % rows.length];
        }
        RemainderKeys keys = new RemainderKeys(rows.length, 9 + more);

        assertThat(keys.of(turned)).isEqualTo(keys.of(rows)).isNotNegative();
    }

    /** The last ones are more rows than have room in one number as sums of powers: there the order is the key. */
    @ParameterizedTest
    @CsvSource({"2, 40", "3, 20", "4, 12", "5, 9", "6, 7", "7, 5", "10, 3", "11, 3", "14, 2", "20, 1"})
    void a_key_tells_what_is_left_of_a_sum(int rows, int largest) {
        RemainderKeys keys = new RemainderKeys(rows, largest);
        Map<Integer, Set<Long>> seen = new HashMap<>();
        int[] left = new int[rows];
        do {
            int sum = Arrays.stream(left).sum();
            assertThat(seen.computeIfAbsent(sum, s -> new HashSet<>()).add(keys.of(left)))
                    .as("%s has a key of its own", Arrays.toString(left))
                    .isTrue();
        } while (next(left, largest));
    }

    /** The next of the numbers in ascending order that are at most the largest, if there is one. */
    private static boolean next(int[] ascending, int largest) {
        int i = ascending.length - 1;
        while (i >= 0 && ascending[i] == largest) {
            i--;
        }
        if (i >= 0) {
            Arrays.fill(ascending, i, ascending.length, ascending[i] + 1);
        }
        return i >= 0;
    }

    @Provide
    Arbitrary<int[]> rows() {
        return Arbitraries.integers()
                .between(0, 7)
                .array(int[].class)
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(rows -> Arrays.stream(rows).sorted().toArray());
    }
}
