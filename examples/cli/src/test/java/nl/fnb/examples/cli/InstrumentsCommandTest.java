package nl.fnb.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.fnb.measures.Instrument;
import nl.fnb.measures.Instruments;
import nl.fnb.measures.Item;
import nl.fnb.measures.OptionItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentsCommandTest {

    @Test
    void lists_each_instrument_with_its_version_title_and_doubt() {
        Run run = Run.of("instruments", "--lang", "en");

        assertThat(run.status()).isZero();
        assertThat(Instruments.all())
                .allSatisfy(instrument -> assertThat(run.out())
                        .contains(instrument.id() + "@" + instrument.version() + "  "
                                + instrument.title().en())
                        .contains(instrument.certainty().orElse("")));
    }

    @ParameterizedTest
    @MethodSource("nl.fnb.measures.Instruments#all")
    void shows_how_an_instrument_scores(Instrument instrument) {
        Run run = Run.of("instruments", instrument.id() + "@" + instrument.version());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(instrument.licence().orElse(""), instrument.source().orElse(""));
        assertThat(instrument.items())
                .extracting(Item::id)
                .allSatisfy(id -> assertThat(run.out()).contains("  " + id));
        assertThat(instrument.items())
                .filteredOn(OptionItem.class::isInstance)
                .flatExtracting(item -> ((OptionItem) item).options())
                .allSatisfy(option -> assertThat(run.out()).contains("    " + option.code() + "  "));
        assertThat(instrument.scales())
                .allSatisfy(scale -> assertThat(run.out())
                        .contains("  " + scale.id() + "  " + scale.method())
                        .contains(String.join(", ", scale.items())));
    }

    @Test
    void tells_which_instruments_there_are_when_asked_for_another() {
        Run run = Run.of("instruments", "mystery", "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("one of indications-checklist@1").contains(", got mystery");
    }
}
