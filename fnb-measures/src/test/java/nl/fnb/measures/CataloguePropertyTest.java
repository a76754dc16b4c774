package nl.fnb.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import nl.fnb.measures.testing.AnswerGenerator;
import nl.fnb.measures.testing.FilledForm;

/** Every property of scoring, over the built-in instruments and each of their band tables. */
@PropertyDefaults(tries = 1000)
class CataloguePropertyTest extends ScoringPropertyTest {

    @Override
    @Provide
    Arbitrary<FilledForm> cases() {
        return Arbitraries.randomValue(random -> {
            Instrument instrument = any(random);
            return new FilledForm(instrument, AnswerGenerator.of(instrument).valid(random));
        });
    }

    @Override
    @Provide
    Arbitrary<Instrument> instruments() {
        return Arbitraries.randomValue(CataloguePropertyTest::any);
    }

    private static Instrument any(Random random) {
        List<Instrument> all = new ArrayList<>();
        for (Instrument instrument : Instruments.all()) {
            all.add(instrument);
            instrument.bandTables().forEach(table -> all.add(instrument.banded(table.id())));
        }
        return all.get(random.nextInt(all.size()));
    }
}
