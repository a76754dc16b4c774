package nl.fnb.measures;

import java.math.BigDecimal;

/** Rounds a score and finds its class, in whole units of 10^-decimals. */
final class CompiledBands {

    private final int decimals;
    private final long unit;
    private final long[] from;
    private final boolean rounds;

    CompiledBands(Scale scale, int decimals) {
        this.decimals = decimals;
        this.unit = units(BigDecimal.ONE);
        this.from = new long[scale.bands().size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = units(scale.bands().get(i).from());
        }
        this.rounds = scale.rounding().isPresent();
    }

    int decimals() {
        return decimals;
    }

    boolean rounds() {
        return rounds;
    }

    long units(BigDecimal number) {
        return number.movePointRight(decimals).longValueExact();
    }

    /** Writes the score {@code over / under} units, rounded where the scale asks it, and the rank of its class. */
    void settle(Row row, int place, long over, long under) {
        long above = over;
        long below = under;
        if (rounds) {
            above = roundedHalfUp(over, under * unit) * unit;
            below = 1;
        }
        row.over[place] = above;
        row.under[place] = below;
        row.values[place] = above == 0 ? 0 : (double) above / (below * unit);
        row.ranks[place] = rank(above, below);
    }

    private int rank(long over, long under) {
        int rank = -1;
        while (rank + 1 < from.length && over >= from[rank + 1] * under) {
            rank++;
        }
        return rank;
    }

    private static long roundedHalfUp(long over, long under) {
        long whole = (2 * Math.abs(over) + under) / (2 * under);
        return over < 0 ? -whole : whole;
    }
}
