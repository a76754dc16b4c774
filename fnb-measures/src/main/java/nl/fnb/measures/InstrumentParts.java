package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of an instrument that rules look at, before it is known whether they hold. */
record InstrumentParts(
        List<Item> items,
        List<Scale> scales,
        Optional<Classification> classification,
        List<BandTable> bandTables,
        List<Derivation> derived) {

    private static final int MOST_DIGITS = 30;

    static InstrumentParts of(Instrument instrument) {
        return new InstrumentParts(
                instrument.items(),
                instrument.scales(),
                instrument.classification(),
                instrument.bandTables(),
                instrument.derived());
    }

    /** The items by id; of two with one id the first. */
    Map<String, Item> itemsById() {
        Map<String, Item> byId = new HashMap<>();
        items.forEach(item -> byId.putIfAbsent(item.id(), item));
        return byId;
    }

    /** The scales by id; of two with one id the first. */
    Map<String, Scale> scalesById() {
        Map<String, Scale> byId = new HashMap<>();
        scales.forEach(scale -> byId.putIfAbsent(scale.id(), scale));
        return byId;
    }

    /** Whether a number has at most 30 digits on either side of the decimal sign. */
    static boolean isModest(BigDecimal number) {
        return number.signum() == 0
                || (long) number.precision() - number.scale() <= MOST_DIGITS
                        && number.stripTrailingZeros().scale() <= MOST_DIGITS;
    }
}
