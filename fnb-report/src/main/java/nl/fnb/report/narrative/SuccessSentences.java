package nl.fnb.report.narrative;

import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.report.evaluation.ApproachPair;
import nl.fnb.report.evaluation.Success;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;
import nl.fnb.stats.multiple.PAdjustment;
import nl.fnb.stats.table.FisherExact;

/** How often an offered conference leads to a plan, in sentences. */
final class SuccessSentences {

    private final Wording w;
    private final Success success;
    private final PAdjustment adjustment;

    SuccessSentences(Wording w, Success success, PAdjustment adjustment) {
        this.w = w;
        this.success = success;
        this.adjustment = adjustment;
    }

    /** The rate of all approaches together, and what does not count yet. */
    String overall() {
        Tally all = success.all().tally();
        String ongoing = success.all().ongoing() == 0
                ? ""
                : " " + w.choose("success.ongoing", success.all().ongoing());
        if (all.trials() == 0) {
            return success.all().ongoing() == 0
                    ? w.say("success.no-offers")
                    : w.say("success.none-ended") + " "
                            + w.choose("success.running", success.all().ongoing());
        }
        return ended(all) + ongoing + caution(all);
    }

    private String ended(Tally all) {
        String rate = rate(success.all());
        if (all.trials() == 1) {
            return w.say(all.successes() == 1 ? "success.single-plan" : "success.single-none", rate);
        }
        String plans = w.choose("success.plans", all.successes());
        return w.say("success.all", w.figures().count(all.trials()), plans, rate);
    }

    private String caution(Tally tally) {
        return SmallNumbers.isSmall(tally.trials())
                ? " " + w.say("success.caution", w.count("offer", SmallNumbers.LEAST))
                : "";
    }

    private String rate(Success.Rate rate) {
        return rate.interval()
                .map(i -> w.figures().rate(rate.tally(), i.interval()))
                .orElseGet(() -> w.figures().counts(rate.tally()));
    }

    /** The rate of each approach; nothing where there is one approach at most. */
    List<String> byApproach() {
        List<Success.Rate> rates = success.approaches();
        return rates.size() < 2
                ? List.of()
                : rates.stream()
                        .map(rate -> w.say("item", name(rate), rate(rate)))
                        .toList();
    }

    /** That all offers followed one approach, where they did. */
    Optional<String> oneApproach() {
        List<Success.Rate> rates = success.approaches();
        return rates.size() == 1 ? Optional.of(w.say("success.one-approach", name(rates.get(0)))) : Optional.empty();
    }

    /** A caution for approaches with few offers. */
    Optional<String> approachCaution() {
        List<String> small = success.approaches().stream()
                .filter(rate -> SmallNumbers.isSmall(rate.tally().trials()))
                .map(this::name)
                .toList();
        boolean said = success.approaches().size() < 2 || small.isEmpty();
        return said
                ? Optional.empty()
                : Optional.of(w.say(
                        small.size() == 1 ? "success.caution-approach" : "success.caution-approaches",
                        w.join(small),
                        w.count("offer", SmallNumbers.LEAST)));
    }

    private String name(Success.Rate rate) {
        return name(rate.approach().orElseThrow());
    }

    private String name(Approach approach) {
        return w.name(approach.label());
    }

    /** Whether the approaches differ: by Fisher's exact test, or where that is too large by Pearson's. */
    Optional<String> test() {
        if (success.approaches().size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                success.byApproach().map(test -> tested(test) + testCaution()).orElseGet(this::notTested));
    }

    private String testCaution() {
        boolean small = success.approaches().stream()
                .anyMatch(rate -> SmallNumbers.isSmall(rate.tally().trials()));
        return small ? " " + w.say("success.test-caution", w.figures().count(SmallNumbers.LEAST)) : "";
    }

    private String tested(Success.ByApproach test) {
        Optional<FisherExact.Result> fisher = test.fisher().value();
        double p =
                fisher.map(FisherExact.Result::pValue).orElse(test.chiSquare().pValue());
        String name = w.say(
                fisher.isPresent() ? "test.fisher" : "test.pearson", w.figures().p(p));
        return w.say(w.shows(p) ? "success.differs" : "success.differs-not", name);
    }

    private String notTested() {
        return success.notes().stream()
                .filter(note -> note.key().analysis().equals("success_rate_by_approach"))
                .findFirst()
                .map(note -> w.say("success.not-tested", w.reason(note)))
                .orElseGet(() -> w.say("success.not-tested-plain"));
    }

    /** What follows on the pairs of approaches that differ, or that none does; empty where there is one pair at most. */
    Optional<String> pairsIntro() {
        boolean untested = success.byApproach().isEmpty() && pairs().isEmpty();
        if (success.pairs().size() < 2 || untested) {
            return Optional.empty();
        }
        return Optional.of(w.say(pairs().isEmpty() ? "success.no-pair" : "success.pairs", adjusted()));
    }

    /** The pairs of approaches that differ. */
    List<String> pairs() {
        return success.pairs().size() < 2
                ? List.of()
                : success.pairs().stream().filter(this::isShown).map(this::pair).toList();
    }

    private String adjusted() {
        return w.say("adjusted." + adjustment.name());
    }

    /** Shown where the adjusted test and the interval say so both. */
    boolean isShown(ApproachPair pair) {
        return w.shows(pair.adjustedPValue()) && !pair.difference().interval().contains(0);
    }

    private String pair(ApproachPair pair) {
        boolean first = pair.difference().estimate() > 0;
        Interval interval = pair.difference().interval();
        Interval upwards = first ? interval : new Interval(-interval.high(), -interval.low(), interval.level());
        Approach more = first ? pair.first() : pair.second();
        Approach less = first ? pair.second() : pair.first();
        String text = w.say(
                "success.pair",
                name(more),
                name(less),
                w.figures().points(pair.difference().estimate()),
                w.figures().pointsInterval(upwards),
                w.figures().p(pair.adjustedPValue()),
                w.figures().counts(tally(more)),
                w.figures().counts(tally(less)));
        long fewest = Math.min(tally(more).trials(), tally(less).trials());
        return SmallNumbers.isSmall(fewest)
                ? text + " " + w.say("success.pair-caution", w.figures().count(SmallNumbers.LEAST))
                : text;
    }

    private Tally tally(Approach approach) {
        return success.approaches().stream()
                .filter(rate -> rate.approach().filter(approach::equals).isPresent())
                .map(Success.Rate::tally)
                .findFirst()
                .orElseThrow();
    }
}
