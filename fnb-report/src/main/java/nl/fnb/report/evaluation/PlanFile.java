package nl.fnb.report.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Characteristic;
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

    private static final int LONGEST_SEED = 18;

    private final JsonObject root;
    private final Study study;
    private final List<Instrument> instruments;

    private PlanFile(JsonObject root, Study study, List<Instrument> instruments) {
        this.root = root;
        this.study = study;
        this.instruments = instruments;
    }

    /** Reads the plan in a file, or lists why it cannot be read. */
    static Optional<AnalysisPlan> read(
            Path file, String name, Study study, List<Instrument> instruments, Problems problems) {
        int before = problems.errors().size();
        Optional<AnalysisPlan> plan = JsonDocument.read(file, name, problems)
                .map(document -> new PlanFile(document.root(), study, instruments).plan());
        return problems.errors().size() > before ? Optional.empty() : plan;
    }

    private AnalysisPlan plan() {
        root.schema(SCHEMA);
        root.knownKeys(
                "schema",
                "alpha",
                "followUpMonths",
                "minimumEvents",
                "multiplicity",
                "seed",
                "outcomes",
                "moderators",
                "adjustFor",
                "references");
        AnalysisPlan.Builder plan = AnalysisPlan.builder();
        numbers(plan);
        root.constant("multiplicity", PAdjustment.class).ifPresent(plan::multiplicity);
        plan.addAllOutcomes(
                root.has("outcomes")
                        ? root.objects("outcomes").stream()
                                .flatMap(o -> new OutcomeReader(o).outcome().stream())
                                .toList()
                        : DefaultPlan.outcomes(study, instruments));
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
        root.number("alpha").ifPresent(alpha -> {
            require(alpha > 0 && alpha < 0.5, "alpha", alpha, "0 < alpha < 0.5");
            plan.alpha(alpha);
        });
        root.integer("followUpMonths").ifPresent(months -> {
            require(months >= 1 && months <= 120, "followUpMonths", months, "1 <= followUpMonths <= 120");
            plan.followUpMonths(months);
        });
        root.integer("minimumEvents").ifPresent(events -> {
            require(events >= 0, "minimumEvents", events, "0 <= minimumEvents");
            plan.minimumEvents(events);
        });
        root.decimal("seed").ifPresent(seed -> {
            boolean whole = seed.precision() - seed.scale() <= LONGEST_SEED
                    && seed.stripTrailingZeros().scale() <= 0;
            require(whole, "seed", seed, "a whole number of at most " + LONGEST_SEED + " digits");
            plan.seed(whole ? seed.longValue() : 1);
        });
    }

    private void require(boolean holds, String key, Object value, String range) {
        if (!holds) {
            root.problem(PlanRule.RANGE, key, value, range);
        }
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
            json.problem(PlanRule.REFERENCE_VALUE, counted ? "successes" : "proportion", id);
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
