package nl.fnb.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Adds up what the codes are worth, column by column in blocks of rows, and works the scores out row by row. */
final class ColumnKernel {

    private static final int BLOCK = 256;

    private final CompiledInstrument compiled;
    private final ItemWorth[][] scales;
    private final boolean[] greatest;
    private final ItemEffect[] effects;

    ColumnKernel(Instrument instrument, CompiledInstrument compiled, List<ItemCodes> codes) {
        this.compiled = compiled;
        int count = compiled.scales().size();
        this.scales = new ItemWorth[count][];
        this.greatest = new boolean[count];
        for (int place = 0; place < count; place++) {
            greatest[place] = compiled.scales().get(place) instanceof CompiledItems items && items.isMax();
            scales[place] = worths(place, codes);
        }
        this.effects = ItemEffect.of(instrument, codes);
    }

    private ItemWorth[] worths(int place, List<ItemCodes> codes) {
        List<ItemWorth> worths = new ArrayList<>();
        for (int column = 0; column < codes.size(); column++) {
            for (Use use : Use.of(compiled, codes.get(column).item())) {
                if (use.place() == place) {
                    worths.add(ItemWorth.of(column, codes.get(column), use));
                }
            }
        }
        return worths.toArray(ItemWorth[]::new);
    }

    void score(int[][] answers, int rows, double[][] values, int[][] classes) {
        Row row = new Row(scales.length);
        long[][] gathered = new long[scales.length][BLOCK];
        int[][] missing = new int[scales.length][BLOCK];
        for (int start = 0; start < rows; start += BLOCK) {
            int size = Math.min(BLOCK, rows - start);
            for (int scale = 0; scale < scales.length; scale++) {
                gather(scale, answers, start, size, gathered[scale], missing[scale]);
            }
            for (int i = 0; i < size; i++) {
                for (int scale = 0; scale < scales.length; scale++) {
                    row.gathered[scale] = gathered[scale][i];
                    row.answered[scale] = scales[scale].length - missing[scale][i];
                }
                finish(row, answers, start + i, values, classes);
            }
        }
    }

    private void gather(int scale, int[][] answers, int start, int size, long[] gathered, int[] missing) {
        Arrays.fill(missing, 0);
        Arrays.fill(gathered, greatest[scale] ? Long.MIN_VALUE : 0);
        for (ItemWorth item : scales[scale]) {
            if (greatest[scale]) {
                item.keepGreatest(answers[item.column], start, size, gathered, missing);
            } else {
                item.add(answers[item.column], start, size, gathered, missing);
            }
        }
    }

    private void finish(Row row, int[][] answers, int measurement, double[][] values, int[][] classes) {
        row.override = -1;
        row.step = 0;
        for (ItemEffect effect : effects) {
            int code = answers[effect.column()][measurement];
            if (code != ColumnScorer.MISSING) {
                row.override = Math.max(row.override, effect.override()[code - effect.first()]);
                row.step += effect.step()[code - effect.first()];
            }
        }
        compiled.finish(row);
        for (int scale = 0; scale < scales.length; scale++) {
            values[scale][measurement] = row.values[scale];
            classes[scale][measurement] = row.ranks[scale];
        }
        classes[scales.length][measurement] = row.classification;
    }

    /** What the codes of an item are worth in a scale. */
    private static final class ItemWorth {

        private final int column;
        private final int first;
        private final long[] worth;

        private ItemWorth(int column, int first, long[] worth) {
            this.column = column;
            this.first = first;
            this.worth = worth;
        }

        static ItemWorth of(int column, ItemCodes codes, Use use) {
            long[] worth = new long[codes.size()];
            for (int i = 0; i < worth.length; i++) {
                worth[i] = use.part(codes.answer(codes.first() + i));
            }
            return new ItemWorth(column, codes.first(), worth);
        }

        void add(int[] codes, int start, int size, long[] sums, int[] missing) {
            for (int i = 0; i < size; i++) {
                int place = codes[start + i] - first;
                if (place >= 0 && place < worth.length) {
                    sums[i] += worth[place];
                } else {
                    missing[i]++;
                }
            }
        }

        void keepGreatest(int[] codes, int start, int size, long[] greatest, int[] missing) {
            for (int i = 0; i < size; i++) {
                int place = codes[start + i] - first;
                if (place >= 0 && place < worth.length) {
                    greatest[i] = Math.max(greatest[i], worth[place]);
                } else {
                    missing[i]++;
                }
            }
        }
    }

    /** What the codes of an item do to the classification. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves the kernel
    private record ItemEffect(int column, int first, int[] override, int[] step) {

        static ItemEffect[] of(Instrument instrument, List<ItemCodes> codes) {
            ClassEffects effects = new ClassEffects(instrument);
            List<ItemEffect> found = new ArrayList<>();
            for (int column = 0; column < codes.size(); column++) {
                if (effects.concern(codes.get(column).item())) {
                    found.add(of(column, codes.get(column), effects));
                }
            }
            return found.toArray(ItemEffect[]::new);
        }

        private static ItemEffect of(int column, ItemCodes item, ClassEffects effects) {
            int[] override = new int[item.size()];
            int[] step = new int[item.size()];
            for (int i = 0; i < step.length; i++) {
                Answer answer = item.answer(item.first() + i);
                override[i] = effects.override(item.item(), answer);
                step[i] = effects.step(item.item(), answer);
            }
            return new ItemEffect(column, item.first(), override, step);
        }
    }
}
