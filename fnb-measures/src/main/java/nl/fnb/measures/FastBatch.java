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
    private final List<CompiledScale> scales;
    private final Map<String, Column> items = new HashMap<>();
    private final BitSet seen = new BitSet();
    private final long[][] gathered;
    private final int[][] answered;
    private final int[] overrides;
    private final byte[] steps;
    private final boolean[] greatest;

    FastBatch(Instrument instrument, List<CompiledScale> scales, int rows) {
        this.instrument = instrument;
        this.scales = scales;
        this.gathered = new long[scales.size()][rows];
        this.answered = new int[scales.size()][rows];
        this.overrides = new int[rows];
        this.steps = new byte[rows];
        this.greatest = new boolean[scales.size()];
        for (int i = 0; i < greatest.length; i++) {
            greatest[i] = scales.get(i).isMax();
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
        boolean[] classified = new boolean[scales.size()];
        instrument
                .classification()
                .ifPresent(rule -> rule.scales().forEach(id -> classified[columns.column(id)] = true));
        for (int row = 0; row < steps.length; row++) {
            score(columns, classified, row);
        }
        return columns;
    }

    private void score(ScoreColumns columns, boolean[] classified, int row) {
        int highest = overrides[row];
        boolean lacks = false;
        for (int i = 0; i < classified.length; i++) {
            int rank = scales.get(i).put(columns, row, i, gathered[i][row], answered[i][row]);
            if (classified[i]) {
                lacks |= rank < 0;
                highest = Math.max(highest, rank);
            }
        }
        boolean none = highest < 0 || lacks && overrides[row] < 0;
        int moved = Math.min(Math.max(highest + steps[row], 0), columns.classes() - 1);
        columns.putClassification(row, none ? -1 : moved);
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
        private final int[] scales;
        private final List<Points> points = new ArrayList<>();
        private final Map<String, Worth> worths = new HashMap<>();

        Column(int index, Item item) {
            this.index = index;
            this.item = item;
            List<Integer> using = new ArrayList<>();
            for (int i = 0; i < FastBatch.this.scales.size(); i++) {
                for (Points candidate : FastBatch.this.scales.get(i).points()) {
                    if (candidate.item().id().equals(item.id())) {
                        using.add(i);
                        points.add(candidate);
                    }
                }
            }
            this.scales = using.stream().mapToInt(Integer::intValue).toArray();
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
                parts[i] = FastBatch.this.scales.get(scales[i]).part(points.get(i), answer);
            }
            Worth worth = new Worth(parts, override(answer), step(answer));
            worths.put(text, worth);
            return worth;
        }

        private int override(Answer answer) {
            int highest = -1;
            if (instrument.classification().isPresent()) {
                Classification rule = instrument.classification().get();
                List<String> classes = Classifying.classes(instrument, rule);
                for (ClassOverride override : rule.overrides()) {
                    if (override.item().equals(item.id()) && answer.is(override.response())) {
                        highest = Math.max(highest, classes.indexOf(override.className()));
                    }
                }
            }
            return highest;
        }

        private int step(Answer answer) {
            boolean moves = instrument
                    .classification()
                    .flatMap(Classification::discretionary)
                    .filter(item.id()::equals)
                    .isPresent();
            return moves && answer instanceof Answer.Number number ? number.number() : 0;
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
