package nl.fnb.stats.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary data far from 0, and ways to take it in: in any order, in any parts, the parts merged in any order. */
final class Parts {

    private Parts() {}

    /** Up to sixty values whose mean is up to a million times their standard deviation, at any scale. */
    static Arbitrary<List<Double>> farFromZero() {
        Arbitrary<Double> offset = Arbitraries.doubles().between(-1e6, 1e6);
        Arbitrary<Double> scale = Arbitraries.integers().between(-30, 30).map(power -> Math.pow(10, power));
        Arbitrary<List<Double>> spread =
                Arbitraries.doubles().between(-2, 2).list().ofMinSize(3).ofMaxSize(60);
        return offset.flatMap(o -> scale.flatMap(s ->
                spread.map(values -> values.stream().map(v -> (o + v) * s).toList())));
    }

    /** Any finite doubles at all. */
    static Arbitrary<List<Double>> wild() {
        return Arbitraries.longs()
                .map(Double::longBitsToDouble)
                .filter(Double::isFinite)
                .list()
                .ofMaxSize(40);
    }

    /** Summarises values shuffled, one by one or by the list, in parts that are merged in any order. */
    static <S extends Summary<S, T, R>, T, R> S shuffled(S none, List<T> values, Random random) {
        List<T> order = new ArrayList<>(values);
        Collections.shuffle(order, random);
        List<S> parts = new ArrayList<>(List.of(none));
        int from = 0;
        while (from < order.size()) {
            int to = from + 1 + random.nextInt(order.size() - from);
            parts.add(part(none, order.subList(from, to), random.nextBoolean()));
            from = to;
        }
        Collections.shuffle(parts, random);
        while (parts.size() > 1) {
            S last = parts.remove(parts.size() - 1);
            int other = random.nextInt(parts.size());
            parts.set(other, random.nextBoolean() ? parts.get(other).merge(last) : last.merge(parts.get(other)));
        }
        return parts.get(0);
    }

    private static <S extends Summary<S, T, R>, T, R> S part(S none, List<T> values, boolean atOnce) {
        if (atOnce) {
            return none.addAll(values);
        }
        S summary = none;
        for (T value : values) {
            summary = summary.add(value);
        }
        return summary;
    }
}
