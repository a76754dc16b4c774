package nl.fnb.measures.testing;

import java.util.stream.Stream;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Instruments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueLawsTest {

    @ParameterizedTest
    @MethodSource("instruments")
    void every_built_in_instrument_obeys_every_law_in_a_thousand_tries_each_with_each_band_table(
            Instrument instrument) {
        ScoringLaws.of(instrument).withTries(1000).assertHolds();
    }

    static Stream<Instrument> instruments() {
        return Instruments.all().stream()
                .flatMap(instrument -> Stream.concat(
                        Stream.of(instrument),
                        instrument.bandTables().stream().map(table -> instrument.banded(table.id()))));
    }
}
