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
                        .contains(String.join(", ", scale.items()))
                        .contains(String.join(", ", scale.scales())));
        assertThat(instrument.bandTables())
                .allSatisfy(table -> assertThat(run.out())
                        .contains("  " + table.id() + "  ")
                        .contains(table.source().orElse(""), table.certainty().orElse("")));
    }

    @Test
    void shows_totals_tables_and_what_comes_from_the_family() {
        Run table = Run.of("instruments", "strengths-difficulties", "--lang", "en");
        Run derived = Run.of("instruments", "risk-index@maryland", "--lang", "en");

        assertThat(table.out())
                .contains("  total  SUM  total difficulties\n    of emotional, conduct, hyperactivity, peer\n"
                        + "    a scale without a score makes the total missing\n")
                .contains("    rounded to a whole number, halves away from zero\n")
                .contains("band tables (choose one with strengths-difficulties@25+TABLE)\n"
                        + "  parent-3  parent, three bands\n    for the answers of PARENT in a study\n")
                .contains("    prosocial: ABNORMAL from 0, BORDERLINE from 5, NORMAL from 6\n");
        assertThat(derived.out())
                .contains("known of the family\n  4 from children: 0-3 from 0, 4+ from 4\n"
                        + "  6 from youngest_child_age: under-2 from 0, 2+ from 2\n");
    }

    @Test
    void shows_the_bands_of_a_table_where_one_is_named() {
        Run run = Run.of("instruments", "strengths-difficulties+youth-3", "--lang", "en");

        assertThat(run.out())
                .startsWith("strengths-difficulties@25+youth-3  ")
                .contains("    NORMAL from 0\n    BORDERLINE from 16\n    ABNORMAL from 20\n");
    }

    @Test
    void tells_which_instruments_there_are_when_asked_for_another() {
        Run run = Run.of("instruments", "mystery", "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("one of indications-checklist@1").contains(", got mystery");
    }
}
