package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the manual of an instrument says, apart from its file.
 *
 * @param directions how scores move with answers
 * @param ranges from where to where scores run
 * @param unclassed the scales of which low scores may lack a class
 */
record Expectations(List<Direction> directions, List<Range> ranges, Set<String> unclassed) {

    /** A higher answer to an item raises a scale, or lowers it. */
    record Direction(String scale, String item, boolean rising) {}

    /** A scale runs from its least score to its greatest. */
    record Range(String scale, BigDecimal least, BigDecimal greatest) {}

    static Expectations none() {
        return new Expectations(List.of(), List.of(), Set.of());
    }

    Expectations and(List<Direction> more) {
        List<Direction> all = new ArrayList<>(directions);
        all.addAll(more);
        return new Expectations(List.copyOf(all), ranges, unclassed);
    }

    Expectations and(Range range) {
        List<Range> all = new ArrayList<>(ranges);
        all.add(range);
        return new Expectations(directions, List.copyOf(all), unclassed);
    }

    Expectations lettingUnclassed(List<String> scales) {
        Set<String> all = new HashSet<>(unclassed);
        all.addAll(scales);
        return new Expectations(directions, ranges, Set.copyOf(all));
    }
}
