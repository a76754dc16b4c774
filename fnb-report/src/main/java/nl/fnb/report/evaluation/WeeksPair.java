package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Approach;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.NotEstimable;
import nl.fnb.stats.Reason;
import nl.fnb.stats.group.TukeyHsd;

/**
 * The difference between the mean weeks to a plan of two approaches, after Games and Howell: intervals and p-values hold for
 * all pairs of approaches with two plans or more together, and spreads may differ.
 *
 * @param first the approach that is subtracted from
 * @param second the approach that is subtracted
 * @param comparison first minus second
 */
public record WeeksPair(Approach first, Approach second, TukeyHsd.Pair comparison) {

    private static final String ANALYSIS = "weeks_to_plan_pairwise";

    /** The pairs of approaches with a plan, in the order of the study format; a note for each that cannot be compared. */
    static List<WeeksPair> of(List<Weeks> toPlan, double level, List<Note> notes) {
        TukeyHsd procedure =
                TukeyHsd.withDefaults().with(TukeyHsd.Form.GAMES_HOWELL).withLevel(level);
        List<Weeks> groups = toPlan.stream().skip(1).filter(w -> w.n() > 0).toList();
        if (groups.size() < 2) {
            notes.add(Note.of(ResultKey.allApproaches(ANALYSIS, Weeks.OUTCOME), Note.TOO_FEW_APPROACHES));
        }
        Map<String, double[]> comparable = new LinkedHashMap<>();
        groups.stream().filter(w -> w.n() > 1).forEach(w -> comparable.put(code(w), w.toArray()));
        List<WeeksPair> pairs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                add(pairs, procedure, comparable, groups.get(i), groups.get(j), notes);
            }
        }
        return pairs;
    }

    private static void add(
            List<WeeksPair> pairs,
            TukeyHsd procedure,
            Map<String, double[]> groups,
            Weeks first,
            Weeks second,
            List<Note> notes) {
        if (first.n() < 2 || second.n() < 2) {
            notes.add(Note.of(key(approach(first), approach(second)), Note.ONE_PLAN));
            return;
        }
        Attempt<TukeyHsd.Pair> attempt = Attempt.of(() -> procedure.compare(groups, code(first), code(second)));
        if (attempt instanceof NotEstimable<?> refusal) {
            Note note = Note.of(key(approach(first), approach(second)), refusal);
            boolean alike = refusal.reason() == Reason.NO_VARIANCE;
            notes.add(alike ? new Note(note.key(), "", Note.EQUAL_WEEKS, note.detail()) : note);
        }
        attempt.value().ifPresent(pair -> pairs.add(new WeeksPair(approach(first), approach(second), pair)));
    }

    private static Approach approach(Weeks weeks) {
        return weeks.approach().orElseThrow();
    }

    private static String code(Weeks weeks) {
        return approach(weeks).code();
    }

    private static ResultKey key(Approach first, Approach second) {
        return new ResultKey(ANALYSIS, Weeks.OUTCOME, "approach", first.code() + ":" + second.code());
    }

    void addTo(ResultRows rows) {
        rows.of(key(first, second))
                .add("difference", comparison.estimate())
                .add(comparison.interval())
                .add("t", comparison.t())
                .add("df", comparison.df())
                .add("p", comparison.pValue());
    }
}
