package nl.fnb.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;

/** What holds for ratios of all counts. */
class RatiosPropertyTest {

    @Provide
    Arbitrary<Tally> tallies() {
        return Arbitraries.integers()
                .between(2, 80)
                .flatMap(n -> Arbitraries.integers().between(1, n - 1).map(x -> new Tally(x, n)));
    }

    @Property(tries = 1000)
    void a_ratio_turns_over_when_groups_change_places(
            @ForAll("tallies") Tally x, @ForAll("tallies") Tally y, @ForAll OddsRatio.Method method) {
        OddsRatio ratio = OddsRatio.withDefaults().with(method);

        OddsRatio.Result there = ratio.estimate(x, y);
        OddsRatio.Result back = ratio.estimate(y, x);

        assertThat(Math.log(there.estimate())).isEqualTo(-Math.log(back.estimate()), within(1e-9));
        assertThat(Math.log(there.interval().low()))
                .isEqualTo(-Math.log(back.interval().high()), within(1e-7));
    }

    @Property(tries = 1000)
    void an_interval_holds_its_estimate_and_grows_with_its_level(
            @ForAll("tallies") Tally x, @ForAll("tallies") Tally y, @ForAll RiskRatio.Method method) {
        RiskRatio ratio = RiskRatio.withDefaults().with(method);

        Interval narrow = ratio.withLevel(0.8).estimate(x, y).interval();
        Interval wide = ratio.withLevel(0.99).estimate(x, y).interval();

        assertThat(narrow.contains(ratio.estimate(x, y).estimate())).isTrue();
        assertThat(wide.low()).isLessThanOrEqualTo(narrow.low());
        assertThat(wide.high()).isGreaterThanOrEqualTo(narrow.high());
    }

    @Property(tries = 1000)
    void the_ratio_interval_and_the_difference_interval_agree_on_no_difference(
            @ForAll("tallies") Tally x, @ForAll("tallies") Tally y) {
        Interval ratio = RiskRatio.withDefaults().estimate(x, y).interval();
        Interval odds = OddsRatio.withDefaults().estimate(x, y).interval();
        Interval difference = ProportionDifference.withDefaults()
                .with(ProportionDifference.Method.MIETTINEN_NURMINEN)
                .estimate(x, y)
                .interval();

        boolean near = Math.min(Math.abs(difference.low()), Math.abs(difference.high())) < 1e-9;
        assertThat(near || ratio.contains(1) == difference.contains(0)).isTrue();
        assertThat(near || odds.contains(1) == difference.contains(0)).isTrue();
    }
}
