package nl.fnb.report.evaluation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.Label;
import nl.fnb.domain.Study;
import nl.fnb.domain.io.JsonDocument;
import nl.fnb.domain.io.JsonObject;
import nl.fnb.domain.io.Problems;
import nl.fnb.measures.Instrument;
import nl.fnb.stats.Tally;
import nl.fnb.stats.multiple.PAdjustment;

/** Reads an analysis plan ({@code fnb-analysis-plan/1}); absent keys take their default values. */
final class PlanFile {

    static final String NAME = "plan.json";
    static final String SCHEMA = "fnb-analysis-plan/1";

    private static final String OUTCOMES = "outcomes";
    private static final int LONGEST_SEED = 18;
    private static final Label SEED_RANGE =
            new Label("een geheel getal van hoogstens 18 cijfers", "a whole number of at most 18 digits");

    private final JsonObject root;
    private final Study study;
    private final List<Instrument> instruments;

    private PlanFile(JsonObject root, Study study, List<Instrument> instruments) {
        this.root = root;
        this.study = study;
        this.instruments = instruments;
    }

    /** The plan in a file as far as it can be read; the problems say what is wrong with it. */
    static Optional<WrittenPlan> read(
            Path file, String name, Study study, List<Instrument> instruments, Problems problems) {
        return JsonDocument.read(file, name, problems)
                .map(document -> new PlanFile(document.root(), study, instruments).written(document, name));
    }

    /** Outcomes lose their place where one could not be read; their list has a line still. */
    private WrittenPlan written(JsonDocument document, String name) {
        List<JsonObject> asked = root.objects(OUTCOMES);
        List<Outcome> read = asked.stream()
                .flatMap(outcome -> new OutcomeReader(outcome).outcome().stream())
                .toList();
        boolean whole = asked.size() == read.size();
        AnalysisPlan plan = plan(root.has(OUTCOMES) ? read : DefaultPlan.outcomes(study, instruments));
        return new WrittenPlan(
                plan, name, path -> document.line(whole || !path.startsWith(OUTCOMES) ? path : OUTCOMES));
    }

    private AnalysisPlan plan(List<Outcome> outcomes) {
        root.schema(SCHEMA);
        root.knownKeys(
                "schema",
                "alpha",
                "followUpMonths",
                "minimumEvents",
                "multiplicity",
                "seed",
                OUTCOMES,
                "moderators",
                "adjustFor",
                "references");
        AnalysisPlan.Builder plan = AnalysisPlan.builder();
        numbers(plan);
        root.constant("multiplicity", PAdjustment.class).ifPresent(plan::multiplicity);
        plan.addAllOutcomes(outcomes);
        plan.addAllModerators(
                root.has("moderators")
                        ? root.texts("moderators")
                        : study.characteristics().stream()
                                .map(Characteristic::code)
                                .toList());
        plan.addAllAdjustFor(root.texts("adjustFor"));
        plan.addAllReferences(root.objects("references").stream()
                .flatMap(r -> reference(r).stream())
                .toList());
        return plan.build();
    }

    private void numbers(AnalysisPlan.Builder plan) {
        within(root.number("alpha"), PlanRange::isAlpha, "alpha", PlanRange.ALPHA)
                .ifPresent(plan::alpha);
        within(root.integer("followUpMonths"), PlanRange::isFollowUp, "followUpMonths", PlanRange.MONTHS)
                .ifPresent(plan::followUpMonths);
        within(root.integer("minimumEvents"), events -> events >= 0, "minimumEvents", PlanRange.EVENTS)
                .ifPresent(plan::minimumEvents);
        within(root.decimal("seed"), PlanFile::isSeed, "seed", SEED_RANGE)
                .ifPresent(seed -> plan.seed(seed.longValue()));
    }

    /** A problem shows the number as it is written. */
    private <T> Optional<T> within(Optional<T> value, Predicate<T> range, String key, Object words) {
        if (value.isPresent() && !range.test(value.get())) {
            root.problem(PlanRule.RANGE, key, root.decimal(key).orElseThrow(), words);
            return Optional.empty();
        }
        return value;
    }

    private static boolean isSeed(BigDecimal seed) {
        return seed.precision() - seed.scale() <= LONGEST_SEED
                && seed.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<Reference> reference(JsonObject json) {
        json.knownKeys("id", "label", "proportion", "successes", "offered");
        String id = json.requiredText("id");
        Optional<Integer> successes = json.integer("successes");
        Optional<Integer> offered = json.integer("offered");
        Optional<Double> proportion = json.number("proportion");
        boolean counted = successes.isPresent() && offered.isPresent();
        boolean sound = counted
                ? successes.get() >= 0 && successes.get() <= offered.get() && offered.get() >= 1
                : successes.isEmpty()
                        && offered.isEmpty()
                        && proportion.filter(PlanFile::isShare).isPresent();
        if (!sound) {
            String value = counted
                    ? successes.get() + " of " + offered.get()
                    : json.decimal("proportion").map(BigDecimal::toString).orElse("");
            json.problem(PlanRule.REFERENCE_VALUE, counted ? "successes" : "proportion", value);
            return Optional.empty();
        }
        Optional<Tally> counts = counted ? Optional.of(new Tally(successes.get(), offered.get())) : Optional.empty();
        return Optional.of(
                new Reference(id, OutcomeReader.labelOr(json, id), counts, counted ? Optional.empty() : proportion));
    }

    private static boolean isShare(double proportion) {
        return proportion >= 0 && proportion <= 1;
    }
}
