package nl.fnb.measures.testing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.fnb.measures.Instrument;

class ScoringLawsPropertyTest {

    @Property(tries = 100)
    void the_library_obeys_every_law_on_any_instrument(
            @ForAll("instruments") Instrument instrument, @ForAll long seed) {
        LawReport report = ScoringLaws.of(instrument)
                .without(ScoringLaw.COVER, ScoringLaw.REACH)
                .withSeed(seed)
                .withTries(30)
                .check();

        assertThat(report.broken()).as(report.text()).isEmpty();
    }

    @Provide
    Arbitrary<Instrument> instruments() {
        return FnbArbitraries.instruments();
    }
}
