package nl.fnb.report.narrative;

import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.report.evaluation.Durations;
import nl.fnb.report.evaluation.Weeks;
import nl.fnb.stats.Descriptives;

/** How many weeks it takes, in sentences. */
final class WeeksSentences {

    private final Wording w;
    private final Durations durations;

    WeeksSentences(Wording w, Durations durations) {
        this.w = w;
        this.durations = durations;
    }

    /** The weeks to a plan. */
    String toPlan() {
        return all("weeks.plan", durations.toPlan().get(0));
    }

    /** The weeks to refraining. */
    String toRefrain() {
        return all("weeks.refrain", durations.toRefrain().get(0));
    }

    private String all(String key, Weeks weeks) {
        return weeks.summary().map(s -> described(key, s)).orElseGet(() -> w.say(key + "-none"));
    }

    private String described(String key, Descriptives s) {
        if (s.n() == 1) {
            return w.say(key + "-one", weeks(s.mean()));
        }
        String text = w.say(key, weeks(s.mean()), weeks(s.median()), w.figures().range(s.min(), s.max(), 1), n(s.n()));
        return SmallNumbers.isSmall(s.n()) ? text + " " + w.say("weeks.caution", n(s.n())) : text;
    }

    private String weeks(double weeks) {
        return w.figures().decimal(weeks, 1);
    }

    private String n(long n) {
        return w.figures().count(n);
    }

    /** The mean weeks to a plan of each approach; nothing with fewer than two. */
    List<String> byApproach() {
        List<String> items = durations.toPlan().stream()
                .skip(1)
                .filter(weeks -> weeks.n() > 0)
                .map(this::item)
                .toList();
        return items.size() < 2 ? List.of() : items;
    }

    private String item(Weeks weeks) {
        Descriptives s = weeks.summary().orElseThrow();
        return w.say(
                s.n() == 1 ? "weeks.item-one" : "weeks.item",
                weeks.approach().map(Approach::label).map(w::name).orElse(""),
                weeks(s.mean()),
                w.figures().range(s.min(), s.max(), 1),
                n(s.n()));
    }

    /** Whether the approaches differ, by Welch's test, which allows for unequal spread; else by analysis of variance or ranks. */
    Optional<String> test() {
        if (groups() < 2) {
            return Optional.empty();
        }
        Optional<String> key = testName();
        Optional<Double> p = durations
                .welch()
                .or(durations::anova)
                .map(r -> r.pValue())
                .or(() -> durations.kruskalWallis().map(r -> r.pValue()));
        return Optional.of(
                p.isEmpty()
                        ? w.say("weeks.not-tested", reason())
                        : w.say(
                                        (w.shows(p.get()) ? "weeks.differs" : "weeks.differs-not") + tested(),
                                        w.say(key.orElseThrow(), w.figures().p(p.get())))
                                + caution());
    }

    /** Welch's test and analysis of variance compare means, that of Kruskal and Wallis does not. */
    private String tested() {
        return durations.welch().isPresent() || durations.anova().isPresent() ? "" : "-ranks";
    }

    private String caution() {
        boolean small =
                durations.toPlan().stream().skip(1).anyMatch(weeks -> weeks.n() > 0 && SmallNumbers.isSmall(weeks.n()));
        return small ? " " + w.say("weeks.test-caution", n(SmallNumbers.LEAST)) : "";
    }

    private Optional<String> testName() {
        return durations
                .welch()
                .map(r -> "test.welch")
                .or(() -> durations.anova().map(r -> "test.anova"))
                .or(() -> durations.kruskalWallis().map(r -> "test.kruskal"));
    }

    private String reason() {
        return durations.notes().stream()
                .filter(note -> note.key().analysis().equals("weeks_to_plan_by_approach"))
                .findFirst()
                .map(w::reason)
                .orElse("");
    }

    /** The number of approaches with a plan. */
    long groups() {
        return durations.toPlan().stream()
                .skip(1)
                .filter(weeks -> weeks.n() > 0)
                .count();
    }
}
