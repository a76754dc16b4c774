package nl.fnb.measures.testing;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.fnb.domain.io.Problems;
import nl.fnb.measures.Band;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.InstrumentFile;
import nl.fnb.measures.InstrumentJson;
import nl.fnb.measures.Item;
import nl.fnb.measures.Option;
import nl.fnb.measures.OptionItem;
import nl.fnb.measures.Scale;

/** An instrument that is written to a file and read back is the same instrument. */
final class JsonLaw implements Law {

    private final Instrument instrument;

    JsonLaw(Subject subject) {
        this.instrument = subject.instrument();
    }

    @Override
    public Optional<String> excuse() {
        return Optional.empty();
    }

    @Override
    public boolean draws() {
        return false;
    }

    @Override
    public Map<String, String> draw(Random random) {
        return Map.of();
    }

    @Override
    public void check(Trial trial, Finding finding) {
        Problems problems = Problems.ofFiles();
        byte[] file = InstrumentJson.write(instrument).getBytes(StandardCharsets.UTF_8);
        Optional<Instrument> read = InstrumentFile.read(new ByteArrayInputStream(file), instrument.id(), problems);
        finding.require(
                read.isPresent(),
                () -> "the file of the instrument must be read back, but was refused: " + problems.errors());
        read.ifPresent(found -> finding.require(
                stripped(found).equals(stripped(instrument)),
                () -> "the file of the instrument must read back as the same instrument, got " + difference(found)));
    }

    /** The first line of the file that reads back differently, or the instrument if the file does not show the difference. */
    private String difference(Instrument found) {
        List<String> before = InstrumentJson.write(instrument).lines().toList();
        List<String> after = InstrumentJson.write(found).lines().toList();
        for (int line = 0; line < Math.min(before.size(), after.size()); line++) {
            if (!before.get(line).equals(after.get(line))) {
                return after.get(line).strip() + " for " + before.get(line).strip();
            }
        }
        return found.summary() + ", which the file does not hold whole";
    }

    /** The instrument with each number in its shortest form, for 1.0 in a file may be 1.00 in memory. */
    private static Instrument stripped(Instrument instrument) {
        return instrument
                .withItems(instrument.items().stream().map(JsonLaw::stripped).toList())
                .withScales(instrument.scales().stream().map(JsonLaw::stripped).toList());
    }

    private static Item stripped(Item item) {
        return item instanceof OptionItem options
                ? new OptionItem(
                        options.id(),
                        options.label(),
                        options.multiple(),
                        options.options().stream()
                                .map(option -> new Option(
                                        option.code(),
                                        option.label(),
                                        option.points().map(BigDecimal::stripTrailingZeros)))
                                .toList())
                : item;
    }

    private static Scale stripped(Scale scale) {
        Map<String, Map<String, BigDecimal>> points = new HashMap<>();
        scale.points().forEach((item, own) -> points.put(item, stripped(own)));
        List<Band> bands = scale.bands().stream()
                .map(band -> new Band(band.from().stripTrailingZeros(), band.className()))
                .toList();
        return scale.withPoints(points).withWeights(stripped(scale.weights())).withBands(bands);
    }

    private static Map<String, BigDecimal> stripped(Map<String, BigDecimal> numbers) {
        Map<String, BigDecimal> stripped = new HashMap<>();
        numbers.forEach((key, number) -> stripped.put(key, number.stripTrailingZeros()));
        return stripped;
    }
}
