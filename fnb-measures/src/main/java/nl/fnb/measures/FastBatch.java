package nl.fnb.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Breach;
import nl.fnb.domain.InvalidValueException;

/** Adds each answer to the scales it counts in, as whole units; what an answer is worth is worked out once. */
final class FastBatch implements ScoreBatch {

    private final Instrument instrument;
    private final CompiledInstrument compiled;
    private final ClassEffects effects;
    private final Map<String, Column> items = new HashMap<>();
    private final BitSet seen = new BitSet();
    private final long[][] gathered;
    private final int[][] answered;
    private final int[] overrides;
    private final byte[] steps;
    private final boolean[] greatest;

    FastBatch(Instrument instrument, CompiledInstrument compiled, int rows) {
        int scales = compiled.scales().size();
        this.instrument = instrument;
        this.compiled = compiled;
        this.effects = new ClassEffects(instrument);
        this.gathered = new long[scales][rows];
        this.answered = new int[scales][rows];
        this.overrides = new int[rows];
        this.steps = new byte[rows];
        this.greatest = new boolean[scales];
        for (int i = 0; i < scales; i++) {
            greatest[i] = compiled.scales().get(i) instanceof CompiledItems items && items.isMax();
        }
        Arrays.fill(overrides, -1);
        for (int i = 0; i < instrument.items().size(); i++) {
            Item item = instrument.items().get(i);
            items.put(item.id(), new Column(i, item));
        }
    }

    @Override
    public void add(int row, String item, String answer) {
        Column column = items.get(item);
        if (column == null) {
            throw refused(Breach.of(ResponseRule.UNKNOWN_ITEM, "item", item, instrument.id()));
        }
        if (answer.isEmpty()) {
            return;
        }
        int place = row * items.size() + column.index;
        if (seen.get(place)) {
            throw refused(Breach.of(ResponseRule.ANSWERED_TWICE, item, answer));
        }
        Worth worth = column.worth(answer);
        seen.set(place);
        add(row, column, worth);
    }

    @Override
    public ScoreColumns score() {
        ScoreColumns columns = new ScoreColumns(instrument, steps.length);
        Row row = new Row(gathered.length);
        for (int i = 0; i < steps.length; i++) {
            take(row, i);
            compiled.finish(row);
            columns.put(i, row);
        }
        return columns;
    }

    private void take(Row row, int measurement) {
        for (int scale = 0; scale < gathered.length; scale++) {
            row.gathered[scale] = gathered[scale][measurement];
            row.answered[scale] = answered[scale][measurement];
        }
        row.override = overrides[measurement];
        row.step = steps[measurement];
    }

    private void add(int row, Column column, Worth worth) {
        for (int i = 0; i < column.scales.length; i++) {
            int scale = column.scales[i];
            long part = worth.parts[i];
            long[] sums = gathered[scale];
            int before = answered[scale][row]++;
            if (!greatest[scale]) {
                sums[row] += part;
            } else if (before == 0 || part > sums[row]) {
                sums[row] = part;
            }
        }
        overrides[row] = Math.max(overrides[row], worth.override);
        steps[row] += worth.step;
    }

    private static InvalidValueException refused(Breach breach) {
        return new InvalidValueException(List.of(breach));
    }

    /** An item: the scales it counts in, and what its answers so far were worth. */
    private final class Column {

        private final int index;
        private final Item item;
        private final List<Use> uses;
        private final int[] scales;
        private final Map<String, Worth> worths = new HashMap<>();

        Column(int index, Item item) {
            this.index = index;
            this.item = item;
            this.uses = Use.of(compiled, item);
            this.scales = uses.stream().mapToInt(Use::place).toArray();
        }

        Worth worth(String text) {
            Worth known = worths.get(text);
            return known != null ? known : learn(text);
        }

        private Worth learn(String text) {
            List<Breach> breaches = new ArrayList<>();
            Answer answer =
                    AnswerText.read(item, text, breaches).orElseThrow(() -> new InvalidValueException(breaches));
            long[] parts = new long[scales.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = uses.get(i).part(answer);
            }
            Worth worth = new Worth(parts, effects.override(item, answer), effects.step(item, answer));
            worths.put(text, worth);
            return worth;
        }
    }

    /** What an answer is worth in the scales of its item, the class it sets and the step it makes. */
    private static final class Worth {

        private final long[] parts;
        private final int override;
        private final int step;

        Worth(long[] parts, int override, int step) {
            this.parts = parts;
            this.override = override;
            this.step = step;
        }
    }
}
