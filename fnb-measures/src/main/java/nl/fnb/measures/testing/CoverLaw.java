package nl.fnb.measures.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.fnb.measures.Band;
import nl.fnb.measures.ExactValue;

/** The bands begin low enough: no score that answers can give lies below the first. */
final class CoverLaw extends ScaleLaw {

    CoverLaw(Subject subject) {
        super(
                subject,
                reading -> !reading.scale().bands().isEmpty()
                        && !subject.expectations()
                                .unclassed()
                                .contains(reading.scale().id()),
                "no scale has bands that must cover it");
    }

    @Override
    public Map<String, String> draw(Random random) {
        List<Reading> readings = subject().readings(reading -> true);
        return lowest(readings.get(random.nextInt(readings.size())), random);
    }

    @Override
    void check(Reading reading, Map<String, String> answers, Scores scores, Finding finding) {
        Band first = reading.scale().bands().get(0);
        String scale = reading.scale().id();
        reading.value(answers)
                .ifPresent(value -> finding.require(
                        value.compareTo(ExactValue.of(first.from())) >= 0,
                        () -> "the bands of " + scale + " must cover every score, but " + value
                                + " has no class: the first, " + first.className() + ", begins at "
                                + first.from().toPlainString()));
    }

    /** Each item answered in the way that gives least, and perhaps left out those that gave most: the lowest scores. */
    private Map<String, String> lowest(Reading reading, Random random) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (!reading.hasItems()) {
            List<Reading> parts = new ArrayList<>(reading.parts());
            Collections.shuffle(parts, random);
            parts.forEach(part -> answers.putAll(lowest(part, random)));
            return answers;
        }
        reading.worths().forEach(worth -> answers.put(worth.id(), worth.lowestAnswer()));
        List<Worth> highest = new ArrayList<>(reading.worths());
        highest.sort(Comparator.comparing((Worth worth) -> worth.part(worth.lowestAnswer()))
                .reversed());
        int most = Math.min(reading.scale().missing().maxMissing(), highest.size() - 1);
        highest.subList(0, random.nextInt(most + 1)).forEach(worth -> answers.remove(worth.id()));
        return answers;
    }
}
