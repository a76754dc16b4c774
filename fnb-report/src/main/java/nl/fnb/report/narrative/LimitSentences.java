package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Measurement;
import nl.fnb.report.evaluation.Durations;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Flow;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.OutcomeComparison;
import nl.fnb.report.evaluation.RareOutcome;
import nl.fnb.report.evaluation.Success;
import nl.fnb.stats.Tally;

/** What a study cannot show, each with the figures that say so. */
final class LimitSentences {

    private final Wording w;
    private final Evaluation evaluation;

    LimitSentences(Wording w, Evaluation evaluation) {
        this.w = w;
        this.evaluation = evaluation;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of(w.say("limits.design"), w.say("limits.baseline")));
        sentences.add(attrition());
        followUp().ifPresent(sentences::add);
        informants().ifPresent(sentences::add);
        tests().ifPresent(sentences::add);
        sentences.add(small());
        sentences.add(w.say("limits.scope"));
        return sentences;
    }

    /** Of how many families of each group there are both measurements. */
    private String attrition() {
        List<String> shares = shares(Flow.Group::measuredBoth, Flow.Group::compared);
        String general = w.say("limits.attrition");
        return shares.isEmpty() ? general : w.say("limits.measured", w.join(shares)) + " " + complete() + general;
    }

    /** Of how many families of each group each outcome that was compared is known. */
    private String complete() {
        Flow flow = evaluation.flow();
        List<String> outcomes = evaluation.outcomes().comparisons().stream()
                .map(c -> w.say(
                        "limits.complete-item",
                        w.name(c.outcome().label()),
                        w.figures().count(c.preTreated().n()),
                        w.figures().count(flow.treated().compared()),
                        w.figures().count(c.preControl().n()),
                        w.figures().count(flow.control().compared())))
                .toList();
        return outcomes.isEmpty() ? "" : w.say("limits.complete", w.joinLong(outcomes)) + " ";
    }

    /** Whether the post-measurements were when they should be. */
    private Optional<String> followUp() {
        List<String> shares = shares(Flow.Group::onSchedule, Flow.Group::measuredAfter);
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        String kept =
                w.say("limits.follow-up", w.count("month", evaluation.plan().followUpMonths()), w.join(shares));
        Flow flow = evaluation.flow();
        boolean all = flow.treated().onSchedule() == flow.treated().measuredAfter()
                && flow.control().onSchedule() == flow.control().measuredAfter();
        return Optional.of(all ? kept : kept + " " + w.say("limits.off-schedule"));
    }

    private List<String> shares(Function<Flow.Group, Long> part, Function<Flow.Group, Long> whole) {
        List<String> shares = new ArrayList<>();
        Flow flow = evaluation.flow();
        for (Flow.Group group : List.of(flow.treated(), flow.control())) {
            long n = whole.apply(group);
            if (n > 0) {
                String share = w.figures().share(new Tally(part.apply(group), n));
                shares.add(w.say(group == flow.treated() ? "limits.of-treated" : "limits.of-control", share));
            }
        }
        return shares;
    }

    /** Who filled in the measured outcomes that were compared. */
    private Optional<String> informants() {
        Map<Informant, Long> outcomes = new TreeMap<>();
        for (OutcomeComparison comparison : evaluation.outcomes().comparisons()) {
            if (comparison.outcome() instanceof Outcome.ScaleScore score) {
                score.informant().or(this::onlyInformant).ifPresent(who -> outcomes.merge(who, 1L, Long::sum));
            }
        }
        List<String> names = new ArrayList<>();
        outcomes.forEach((who, n) ->
                names.add(w.say("limits.informant", w.say("informant." + who.name()), w.count("outcome", n))));
        return names.isEmpty() ? Optional.empty() : Optional.of(w.say("limits.informants", w.join(names)));
    }

    private Optional<Informant> onlyInformant() {
        return evaluation.study().measurements().stream()
                .map(Measurement::informant)
                .findFirst();
    }

    /** How many tests there were, and what was done about their number. */
    private Optional<String> tests() {
        List<String> kinds = new ArrayList<>();
        String adjusted = w.say("adjusted." + evaluation.plan().multiplicity().name());
        long outcomes = evaluation.outcomes().comparisons().size()
                + evaluation.rareOutcomes().outcomes().stream()
                        .filter(rare -> rare.pValue().isPresent())
                        .count();
        String unadjusted = w.say("adjusted.NONE");
        add(kinds, "limits.tests-outcomes", outcomes, unadjusted);
        add(kinds, "limits.tests-moderation", evaluation.moderation().effects().size(), adjusted);
        add(kinds, "limits.tests-pairs", evaluation.success().pairs().size(), adjusted);
        add(kinds, "limits.tests-approaches", testsOfApproaches(), unadjusted);
        add(kinds, "limits.tests-weeks", evaluation.durations().pairs().size(), unadjusted);
        add(kinds, "limits.tests-references", evaluation.success().references().size(), unadjusted);
        String alpha = w.figures().plain(evaluation.plan().alpha());
        return kinds.isEmpty() ? Optional.empty() : Optional.of(w.say("limits.tests", alpha, w.joinLong(kinds)));
    }

    /** The tests of all approaches at once: of success, of weeks and of time. */
    private long testsOfApproaches() {
        long success = evaluation.success().byApproach().stream().count();
        Durations weeks = evaluation.durations();
        long means = weeks.welch().stream().count()
                + weeks.anova().stream().count()
                + weeks.kruskalWallis().stream().count();
        return success + means + evaluation.timeToPlan().gray().size();
    }

    private void add(List<String> kinds, String key, long n, String adjusted) {
        if (n > 0) {
            kinds.add(w.say(key, w.count("test", n), adjusted));
        }
    }

    /** Which figures rest on few families or conferences. */
    private String small() {
        List<String> few = new ArrayList<>();
        for (Success.Rate rate : evaluation.success().approaches()) {
            add(
                    few,
                    rate.approach().map(Approach::label).map(w::name).orElseThrow(),
                    rate.tally().trials());
        }
        for (OutcomeComparison c : evaluation.outcomes().comparisons()) {
            add(
                    few,
                    w.name(c.outcome().label()),
                    c.preTreated().n(),
                    c.preControl().n());
        }
        for (RareOutcome rare : evaluation.rareOutcomes().outcomes()) {
            add(
                    few,
                    w.name(rare.outcome().label()),
                    rare.treated().trials(),
                    rare.control().trials());
        }
        String least = w.figures().count(SmallNumbers.LEAST);
        return few.isEmpty() ? w.say("limits.small", least) : w.say("limits.small-here", least, w.joinLong(few));
    }

    private void add(List<String> few, String name, long... sizes) {
        List<String> counts = new ArrayList<>();
        boolean isSmall = false;
        for (long size : sizes) {
            isSmall |= size > 0 && SmallNumbers.isSmall(size);
            counts.add(w.figures().count(size));
        }
        if (isSmall) {
            few.add(w.say("limits.small-item", name, w.join(counts)));
        }
    }
}
