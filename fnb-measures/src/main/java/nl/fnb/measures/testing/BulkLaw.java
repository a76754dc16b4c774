package nl.fnb.measures.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.Scale;

/** Many forms at once score as one by one, to the last bit of their doubles. */
final class BulkLaw extends SameLaw {

    BulkLaw(Subject subject) {
        super(subject);
    }

    @Override
    public Optional<String> excuse() {
        return subject().engine().isEmpty() ? Optional.of("the scoring takes one form at a time") : Optional.empty();
    }

    @Override
    public void check(Trial trial, Finding finding) {
        ScoringEngine engine = subject().engine().orElseThrow();
        Random chance = trial.chance();
        List<Map<String, String>> forms = List.of(
                subject().answers().partial(chance),
                trial.answers(),
                subject().answers().complete(chance));
        check(forms, subject().scoreAll(engine, forms), "scored among others", finding);
        check(forms, subject().scoreColumns(engine, forms), "scored as columns", finding);
    }

    private void check(List<Map<String, String>> forms, List<Scores> bulk, String how, Finding finding) {
        finding.require(
                bulk.size() == forms.size(),
                () -> how + ", " + forms.size() + " forms must give as many scores, got " + bulk.size());
        for (int row = 0; row < Math.min(bulk.size(), forms.size()); row++) {
            check(forms.get(row), bulk.get(row), how, finding);
        }
    }

    private void check(Map<String, String> form, Scores bulk, String how, Finding finding) {
        Scores single = subject().score(form);
        String start = how + ", " + Pasted.answers(form) + " must give the same ";
        for (Scale scale : subject().instrument().scales()) {
            boolean same = bits(single, scale.id()).equals(bits(bulk, scale.id()))
                    && single.className(scale.id()).equals(bulk.className(scale.id()));
            finding.require(
                    same,
                    () -> start + scale.id() + " as by itself, " + shown(scale.id(), single) + ", got "
                            + shown(scale.id(), bulk));
        }
        finding.require(
                single.classification().equals(bulk.classification()),
                () -> start + "classification as by itself, "
                        + single.classification().orElse("none") + ", got "
                        + bulk.classification().orElse("none"));
    }

    private static Optional<Double> bits(Scores scores, String scale) {
        return scores.value(scale).map(ExactValue::doubleValue);
    }
}
