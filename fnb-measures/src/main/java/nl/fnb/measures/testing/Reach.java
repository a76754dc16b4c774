package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.MissingStrategy;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.Option;
import nl.fnb.measures.OptionItem;

/**
 * Every value that a scale can have, listed item by item, and of a total scale by scale; empty where they are too many to
 * list. Scales of a total that share items are taken as if they did not, so that a total may seem to have values that it
 * has not, but never lacks one.
 */
final class Reach {

    private static final int MOST = 20_000;
    private static final long MOST_SUMS = 1_000_000;

    private final Reading reading;

    Reach(Reading reading) {
        this.reading = reading;
    }

    /** The values, ascending. */
    Optional<TreeSet<ExactValue>> values() {
        return reading.hasItems() ? ofItems() : ofTotal();
    }

    private Optional<TreeSet<ExactValue>> ofTotal() {
        TreeSet<ExactValue> sums = new TreeSet<>(List.of(ExactValue.of(BigDecimal.ZERO)));
        for (Reading part : reading.parts()) {
            TreeSet<ExactValue> values = new Reach(part).values().orElseGet(TreeSet::new);
            if (values.isEmpty() || (long) sums.size() * values.size() > MOST_SUMS) {
                return Optional.empty();
            }
            TreeSet<ExactValue> before = sums;
            sums = new TreeSet<>();
            for (ExactValue value : values) {
                for (ExactValue sum : before) {
                    sums.add(Closeness.plus(sum, value));
                }
            }
        }
        return Optional.of(sums.stream().map(reading::totalled).collect(Collectors.toCollection(TreeSet::new)));
    }

    private Optional<TreeSet<ExactValue>> ofItems() {
        int gaps = reading.scale().missing().strategy() == MissingStrategy.NONE
                ? 0
                : Math.min(
                        reading.scale().missing().maxMissing(), reading.worths().size() - 1);
        List<TreeSet<BigDecimal>> gathered = new ArrayList<>();
        for (Worth worth : reading.worths()) {
            Optional<TreeSet<BigDecimal>> parts = parts(worth);
            if (parts.isEmpty() || !gather(gathered, parts.get(), gaps)) {
                return Optional.empty();
            }
        }
        TreeSet<ExactValue> values = new TreeSet<>();
        for (int missing = 0; missing < gathered.size(); missing++) {
            int answered = reading.worths().size() - missing;
            gathered.get(missing).forEach(sum -> values.add(reading.rounded(reading.value(sum, answered))));
        }
        return Optional.of(values);
    }

    /** Takes one more item; {@code gathered} holds what can be gathered with 0, 1, 2 ... items missing so far. */
    private boolean gather(List<TreeSet<BigDecimal>> gathered, TreeSet<BigDecimal> parts, int gaps) {
        List<TreeSet<BigDecimal>> before = List.copyOf(gathered);
        gathered.clear();
        int sizes = 0;
        for (int missing = 0; missing <= Math.min(gaps, before.size()); missing++) {
            TreeSet<BigDecimal> now = new TreeSet<>();
            if (before.isEmpty()) {
                now.addAll(parts);
            } else if (missing < before.size()) {
                for (BigDecimal sum : before.get(missing)) {
                    parts.forEach(part -> now.add(reading.gather(sum, part)));
                }
            }
            if (missing > 0) {
                now.addAll(before.get(missing - 1));
            }
            gathered.add(now);
            sizes += now.size();
        }
        return sizes <= MOST;
    }

    private static Optional<TreeSet<BigDecimal>> parts(Worth worth) {
        TreeSet<BigDecimal> parts = new TreeSet<>();
        if (worth.item() instanceof NumericItem range) {
            if ((long) range.max() - range.min() > MOST / 100) {
                return Optional.empty();
            }
            for (int answer = range.min(); answer <= range.max(); answer++) {
                parts.add(worth.part(Integer.toString(answer)));
            }
        } else if (worth.item() instanceof OptionItem options) {
            choices(worth, options).forEach(answer -> parts.add(worth.part(answer)));
        }
        return Optional.of(parts);
    }

    /** Each option; of a multiple item also all those that add to its points, one after another. */
    private static List<String> choices(Worth worth, OptionItem item) {
        List<String> answers = new ArrayList<>();
        for (Option option : item.options()) {
            int known = answers.size();
            answers.add(option.code());
            for (int i = 0; item.multiple() && i < known && answers.size() < MOST / 10; i++) {
                answers.add(answers.get(i) + "|" + option.code());
            }
        }
        answers.add(worth.leastAnswer());
        answers.add(worth.greatestAnswer());
        return answers;
    }
}
