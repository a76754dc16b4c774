package nl.fnb.report.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Study;
import nl.fnb.domain.io.Problems;
import nl.fnb.domain.io.StudyCheck;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Scale;

/** Checks that an analysis plan fits its study: names that exist, identifiers that are distinct, informants that are clear. */
final class PlanCheck implements StudyCheck {

    private final WrittenPlan written;
    private final AnalysisPlan plan;
    private final List<Instrument> instruments;

    PlanCheck(WrittenPlan written, List<Instrument> instruments) {
        this.written = written;
        this.plan = written.plan();
        this.instruments = List.copyOf(instruments);
    }

    @Override
    public void check(Study study, Problems problems) {
        distinct(plan.outcomes().stream().map(Outcome::id).toList(), "outcomes", problems);
        distinct(plan.moderators(), "moderators", problems);
        distinct(plan.adjustFor(), "adjustFor", problems);
        distinct(plan.references().stream().map(Reference::id).toList(), "references", problems);
        characteristics(study, problems);
        Set<Informant> informants = informants(study);
        for (int i = 0; i < plan.outcomes().size(); i++) {
            String field = element("outcomes", i);
            if (plan.outcomes().get(i) instanceof Outcome.ScaleScore score) {
                scale(field, score, study, problems);
            }
            if (plan.outcomes().get(i) instanceof Outcome.Continuous continuous) {
                informant(field, continuous, informants, problems);
            }
        }
    }

    private void distinct(List<String> ids, String field, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                add(problems, Breach.of(PlanRule.DUPLICATE_ID, element(field, i), ids.get(i)));
            }
        }
    }

    private void characteristics(Study study, Problems problems) {
        Set<String> known = study.characteristics().stream()
                .map(Characteristic::code)
                .collect(Collectors.toCollection(HashSet::new));
        known("moderators", plan.moderators(), known, study, problems);
        known.add(Covariate.ORGANISATION);
        known("adjustFor", plan.adjustFor(), known, study, problems);
    }

    private void known(String field, List<String> names, Set<String> known, Study study, Problems problems) {
        for (int i = 0; i < names.size(); i++) {
            if (!known.contains(names.get(i))) {
                String codes = study.characteristics().stream()
                        .map(Characteristic::code)
                        .collect(Collectors.joining(", "));
                add(problems, Breach.of(PlanRule.UNKNOWN_CHARACTERISTIC, element(field, i), names.get(i), codes));
            }
        }
    }

    private static String element(String field, int index) {
        return field + "[" + index + "]";
    }

    /** Passes over an instrument that could not be loaded, which has been complained of already. */
    private void scale(String field, Outcome.ScaleScore outcome, Study study, Problems problems) {
        Optional<Instrument> instrument = instruments.stream()
                .filter(i -> i.id().equals(outcome.instrument()))
                .findFirst();
        if (instrument.isEmpty() && instruments.size() < study.instruments().size()) {
            return;
        }
        if (instrument.isEmpty()) {
            String ids = instruments.stream().map(Instrument::id).collect(Collectors.joining(", "));
            add(problems, Breach.of(PlanRule.UNKNOWN_INSTRUMENT, field + ".instrument", outcome.instrument(), ids));
            return;
        }
        List<String> scales = instrument.get().scales().stream().map(Scale::id).toList();
        if (!scales.contains(outcome.scale())) {
            add(
                    problems,
                    Breach.of(
                            PlanRule.UNKNOWN_SCALE,
                            field + ".scale",
                            outcome.scale(),
                            outcome.instrument(),
                            String.join(", ", scales)));
        }
    }

    private void informant(String field, Outcome.Continuous outcome, Set<Informant> informants, Problems problems) {
        if (outcome.informant().isEmpty() && informants.size() > 1) {
            String names = informants.stream().map(Informant::name).collect(Collectors.joining(", "));
            add(problems, Breach.of(PlanRule.INFORMANT_NEEDED, field + ".informant", "", outcome.id(), names));
        }
    }

    private void add(Problems problems, Breach breach) {
        problems.add(written.file(), written.line().applyAsLong(breach.field()), breach);
    }

    private static Set<Informant> informants(Study study) {
        Set<Informant> informants = new TreeSet<>();
        for (Measurement measurement : study.measurements()) {
            informants.add(measurement.informant());
        }
        return informants;
    }
}
