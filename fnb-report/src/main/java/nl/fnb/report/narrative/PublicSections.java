package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.fnb.domain.Study;
import nl.fnb.report.disclosure.Disclosure;
import nl.fnb.report.disclosure.Publication;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.Callout;
import nl.fnb.report.document.Findings;
import nl.fnb.report.document.Findings.Finding;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.ResultKey;
import nl.fnb.report.evaluation.Verdict;
import nl.fnb.stats.Tally;

/** The report under disclosure control: what the published figures alone can say. */
final class PublicSections {

    /** A difference below it is printed as 0. */
    private static final double LEAST_SEEN = 0.005;

    private final Wording w;
    private final Publication publication;
    private final Study study;
    private final PublicCells cells;

    PublicSections(Wording w, Publication publication, Study study) {
        this.w = w;
        this.publication = publication;
        this.study = study;
        this.cells = new PublicCells(w, publication);
    }

    List<Section> sections() {
        PublicTables tables = new PublicTables(w, publication, study);
        PublicOutcomeTables outcomes = new PublicOutcomeTables(w, publication, study);
        List<Block> time = new ArrayList<>(tables.rates());
        time.addAll(tables.weeks());
        List<Block> families = new ArrayList<>(tables.flow());
        families.addAll(tables.baseline());
        return List.of(
                summary(),
                Section.of("families", w.say("families.title"), families),
                Section.of("success", w.say("success.title"), time),
                section("outcomes", "outcomes.title", outcomes.outcomes()),
                section("rare-outcomes", "rare.title", outcomes.measures()),
                section("moderation", "moderation.title", outcomes.moderation()),
                new MethodSection(w, publication.plan(), study, MethodSection.limitsOfAny(w, publication.plan()))
                        .section(),
                new ProvenanceSection(w, publication.provenance()).section());
    }

    private Section section(String id, String title, List<Block> blocks) {
        return Section.of(
                id, w.say(title), blocks.isEmpty() ? List.of(new Paragraph(w.say("public.nothing"))) : blocks);
    }

    private Section summary() {
        List<Block> success = List.of(new Paragraph(rate() + " " + weeks()));
        List<Block> outcomes = findings()
                .<List<Block>>map(List::of)
                .orElseGet(() -> List.of(new Paragraph(w.say("outcomes.none-planned"))));
        return new Section(
                "summary",
                w.say("summary.title"),
                List.of(new Callout(w.say("public.title"), control())),
                List.of(
                        Section.of("question-success", w.say("question.success"), success),
                        Section.of("question-outcomes", w.say("question.outcomes"), outcomes),
                        Section.of(
                                "question-moderation",
                                w.say("question.moderation"),
                                List.of(new Paragraph(moderation()))),
                        Section.of("reach", w.say("reach.title"), reach())));
    }

    private List<Block> reach() {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(w.say("reach.design"))));
        PublicNames names = new PublicNames(w, publication.plan(), study);
        List<String> large = publication.keys("baseline").stream()
                .filter(this::isLarge)
                .map(key -> key.level().equals(ResultKey.ALL)
                        ? names.variable(key.outcome())
                        : w.say("baseline.level", names.variable(key.outcome()), names.level(key)))
                .toList();
        if (!large.isEmpty()) {
            String limit = w.figures().plain(BaselineSentences.LARGE);
            String text = w.say("baseline.large", w.joinLong(large), limit) + " " + w.say("public.corrects");
            blocks.add(new Callout(w.say("baseline.callout"), text));
        }
        return blocks;
    }

    /** Whether the groups are published to differ much, or to lie wholly apart. */
    private boolean isLarge(ResultKey key) {
        OptionalDouble difference = publication.figure(key, "standardised_difference");
        return difference.isPresent() ? Math.abs(difference.getAsDouble()) > BaselineSentences.LARGE : liesApart(key);
    }

    /** All of one group and none of the other; rounded numbers do not tell that. */
    private boolean liesApart(ResultKey key) {
        OptionalDouble treated = publication.figure(key, "proportion_treated");
        OptionalDouble control = publication.figure(key, "proportion_control");
        return publication.disclosure().rounding() == 1
                && treated.isPresent()
                && control.isPresent()
                && Math.abs(treated.getAsDouble() - control.getAsDouble()) == 1;
    }

    private String control() {
        Disclosure control = publication.disclosure();
        List<String> sentences = new ArrayList<>();
        if (control.threshold() > 0) {
            sentences.add(w.say(
                    "public.threshold",
                    w.figures().count(control.threshold()),
                    w.say("public.hidden"),
                    w.figures().count(control.threshold() - 1)));
        }
        if (control.rounding() > 1) {
            sentences.add(w.say("public.rounding", w.figures().count(control.rounding()), w.say("public.hidden")));
        }
        return String.join(" ", sentences);
    }

    private String rate() {
        ResultKey all = ResultKey.allApproaches("success_rate", "family_group_plan");
        OptionalDouble offered = publication.figure(all, "offered");
        OptionalDouble successes = publication.figure(all, "successes");
        if (offered.isEmpty() || successes.isEmpty() || offered.getAsDouble() == 0) {
            return w.say("public.no-rate");
        }
        Tally tally = new Tally(Math.round(successes.getAsDouble()), Math.round(offered.getAsDouble()));
        return w.say("public.rate", w.figures().share(tally));
    }

    private String weeks() {
        ResultKey all = ResultKey.allApproaches("weeks_to_plan", "weeks");
        OptionalDouble mean = publication.figure(all, "mean");
        return mean.isEmpty()
                ? w.say("public.no-weeks")
                : w.say(
                        "public.weeks",
                        w.figures().decimal(mean.getAsDouble(), 1),
                        cells.count(all, "n").text());
    }

    private Optional<Findings> findings() {
        List<Finding> items =
                publication.plan().outcomes().stream().map(this::finding).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Findings(items));
    }

    private Finding finding(Outcome outcome) {
        Optional<Verdict> verdict = publication
                .text(ResultKey.treated("outcome_verdict", outcome.id()), "verdict")
                .map(Verdict::valueOf);
        return new Finding(
                w.heading(outcome.label()),
                verdict.map(v -> VerdictWords.of(w, v)).orElseGet(() -> w.say("public.withheld-verdict")),
                verdict.map(VerdictWords::tone).orElse(VerdictWords.NO_TONE),
                text(outcome, verdict));
    }

    private String text(Outcome outcome, Optional<Verdict> verdict) {
        ResultKey key = ResultKey.treated("outcome_comparison", outcome.id());
        String meaning = verdict.map(v -> w.say("public." + v.name())).orElseGet(() -> w.say("public.no-verdict"));
        if (publication.figure(key, "difference").isEmpty()) {
            return meaning;
        }
        String difference = w.say(
                "public.difference",
                cells.decimal(key, "difference").text(),
                w.level(),
                cells.interval(key, "ci_low", "ci_high", 1, 2).text(),
                new Adjustment(w, publication.plan(), study).equalAt());
        return meaning + " " + difference + (pointsOtherWay(key) ? " " + otherWay(key) : "");
    }

    /** Whether the published means differ in the other direction than at equal values before, as far as a reader sees. */
    private boolean pointsOtherWay(ResultKey key) {
        OptionalDouble treated = publication.figure(key, "mean_post_treated");
        OptionalDouble control = publication.figure(key, "mean_post_control");
        if (treated.isEmpty() || control.isEmpty()) {
            return false;
        }
        double itself = treated.getAsDouble() - control.getAsDouble();
        double adjusted = publication.figure(key, "difference").orElse(0);
        boolean seen = Math.min(Math.abs(itself), Math.abs(adjusted)) >= LEAST_SEEN;
        return seen && itself * adjusted < 0;
    }

    private String otherWay(ResultKey key) {
        return w.say(
                "outcome.other-way",
                cells.decimal(key, "mean_post_treated").text(),
                cells.decimal(key, "mean_post_control").text());
    }

    private String moderation() {
        PublicNames names = new PublicNames(w, publication.plan(), study);
        List<ResultKey> tested = publication.keys("moderation").stream()
                .filter(key -> publication.figure(key, "p_adjusted").isPresent())
                .toList();
        if (tested.isEmpty()) {
            return w.say("public.no-moderation");
        }
        List<String> shown = tested.stream()
                .filter(key -> w.shows(publication.figure(key, "p_adjusted").getAsDouble()))
                .map(key -> w.say("moderation.item", names.variable(key.term()), names.outcome(key.outcome())))
                .toList();
        String count = w.say("public.tested", w.count("test", tested.size()));
        return count + " "
                + (shown.isEmpty() ? w.say("moderation.none-shown") : w.say("moderation.shown", w.joinLong(shown)));
    }
}
