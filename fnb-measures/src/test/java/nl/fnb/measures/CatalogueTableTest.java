package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every point and every cut-off of the catalogue, against the tables that it cites. */
class CatalogueTableTest {

    @TestFactory
    Stream<DynamicTest> each_response_has_the_points_of_its_table() {
        Map<String, List<CitedTable.Worth>> byItem = CitedTable.worths().stream()
                .collect(Collectors.groupingBy(worth -> worth.instrument() + " " + worth.scale() + " " + worth.item()));

        return byItem.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> hasPoints(entry.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> each_score_has_the_class_of_its_table() {
        return CitedTable.ranges().stream()
                .map(range -> DynamicTest.dynamicTest(range.toString(), () -> hasClass(range)));
    }

    @Test
    void no_point_of_the_catalogue_lacks_a_row_in_the_tables() {
        List<String> tabled = CitedTable.worths().stream()
                .map(worth -> String.join(" ", worth.instrument(), worth.scale(), worth.item(), worth.response()))
                .toList();

        List<String> shipped = new ArrayList<>();
        for (Instrument instrument : Instruments.all()) {
            for (Scale scale : instrument.scales()) {
                for (String id : scale.items()) {
                    responses(instrument.item(id).orElseThrow())
                            .forEach(response ->
                                    shipped.add(String.join(" ", reference(instrument), scale.id(), id, response)));
                }
            }
        }

        assertThat(shipped).containsExactlyInAnyOrderElementsOf(tabled);
    }

    @Test
    void no_band_of_the_catalogue_lacks_a_row_in_the_tables() {
        List<String> tabled = CitedTable.ranges().stream()
                .map(range -> range.instrument() + " " + range.scale() + " " + range.className())
                .toList();

        List<String> shipped = new ArrayList<>();
        for (Instrument instrument : Instruments.all()) {
            bands(instrument, shipped);
            instrument.bandTables().forEach(table -> bands(instrument.banded(table.id()), shipped));
        }

        assertThat(shipped).containsExactlyInAnyOrderElementsOf(tabled);
    }

    private static void bands(Instrument instrument, List<String> shipped) {
        instrument
                .scales()
                .forEach(scale -> scale.classes()
                        .forEach(name -> shipped.add(reference(instrument) + " " + scale.id() + " " + name)));
    }

    private static void hasPoints(List<CitedTable.Worth> table) {
        CitedTable.Worth any = table.get(0);
        Instrument instrument = Instruments.lookup(any.instrument()).orElseThrow();
        Item item = instrument.item(any.item()).orElseThrow();
        for (CitedTable.Worth worth : table) {
            assertThat(points(instrument, worth.scale(), item, worth.response()))
                    .isEqualTo(worth.points());
        }
        if (item instanceof OptionItem options && options.multiple()) {
            String all = table.stream().map(CitedTable.Worth::response).collect(Collectors.joining("|"));
            int sum = table.stream().mapToInt(CitedTable.Worth::points).sum();
            assertThat(points(instrument, any.scale(), item, all)).isEqualTo(sum);
        }
    }

    private static int points(Instrument instrument, String scale, Item item, String response) {
        return instrument.score(Map.of(item.id(), response)).scale(scale).itemScores().stream()
                .filter(score -> score.item().equals(item.id()))
                .findFirst()
                .orElseThrow()
                .points()
                .orElseThrow()
                .intValueExact();
    }

    private static void hasClass(CitedTable.Range range) {
        Instrument instrument = Instruments.lookup(range.instrument()).orElseThrow();
        for (int score = range.from(); score <= range.to(); score++) {
            Map<String, String> answers =
                    CitedTable.reaching(instrument, range.scale(), score).orElseThrow();

            ScaleScore found = instrument.score(answers).scale(range.scale());

            assertThat(found.value().map(ExactValue::doubleValue)).contains((double) score);
            assertThat(found.className()).contains(range.className());
        }
    }

    private static Stream<String> responses(Item item) {
        return item instanceof NumericItem range
                ? IntStream.rangeClosed(range.min(), range.max()).mapToObj(Integer::toString)
                : ((OptionItem) item).options().stream().map(Option::code);
    }

    private static String reference(Instrument instrument) {
        return instrument.id() + "@" + instrument.version();
    }
}
