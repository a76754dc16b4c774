package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import nl.fnb.measures.Band;
import nl.fnb.measures.ExactValue;

/** Each class can be reached: for every band there is a score that lies in it. */
final class ReachLaw implements Law {

    private final Map<Reading, TreeSet<ExactValue>> reachable = new LinkedHashMap<>();

    ReachLaw(Subject subject) {
        for (Reading reading : subject.readings(found -> !found.scale().bands().isEmpty())) {
            new Reach(reading).values().ifPresent(values -> reachable.put(reading, values));
        }
    }

    @Override
    public Optional<String> excuse() {
        return reachable.isEmpty()
                ? Optional.of("no scale has bands, or scores few enough to be listed")
                : Optional.empty();
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
        reachable.forEach((reading, values) -> {
            List<Band> bands = reading.scale().bands();
            for (int i = 0; i < bands.size(); i++) {
                boolean reached = lies(values, bands.get(i).from(), bands.subList(i + 1, bands.size()));
                Band band = bands.get(i);
                finding.require(
                        reached,
                        () -> "the class " + band.className() + " of "
                                + reading.scale().id() + " must be reached, but none of its scores, " + values.first()
                                + " to "
                                + values.last() + ", lies in the band from "
                                + band.from().toPlainString());
            }
        });
    }

    private static boolean lies(TreeSet<ExactValue> values, BigDecimal from, List<Band> above) {
        ExactValue next = values.ceiling(ExactValue.of(from));
        List<Band> reached = new ArrayList<>(above);
        reached.removeIf(band -> next == null || ExactValue.of(band.from()).compareTo(next) > 0);
        return next != null && reached.isEmpty();
    }
}
