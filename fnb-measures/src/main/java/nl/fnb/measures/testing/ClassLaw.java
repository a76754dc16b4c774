package nl.fnb.measures.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import nl.fnb.measures.ClassOverride;
import nl.fnb.measures.Classification;

/** A law about the class of the whole instrument. */
final class ClassLaw implements Law {

    /** Judges the class of a form. */
    interface Judge {
        void judge(Subject subject, ClassReading reading, Map<String, String> answers, Finding finding);
    }

    private final Subject subject;
    private final Optional<ClassReading> reading;
    private final String lacking;
    private final Judge judge;

    private ClassLaw(Subject subject, Predicate<Classification> kind, String lacking, Judge judge) {
        this.subject = subject;
        this.reading = subject.instrument()
                .classification()
                .filter(kind)
                .map(rule -> new ClassReading(subject.instrument(), rule));
        this.lacking = lacking;
        this.judge = judge;
    }

    static Law highest(Subject subject) {
        return new ClassLaw(subject, rule -> true, "the instrument does not classify", ClassLaw::highest);
    }

    static Law overrides(Subject subject) {
        return new ClassLaw(
                subject, rule -> !rule.overrides().isEmpty(), "no answer overrides the class", ClassLaw::overrides);
    }

    static Law discretionary(Subject subject) {
        return new ClassLaw(
                subject, rule -> rule.discretionary().isPresent(), "no item moves the class", ClassLaw::discretionary);
    }

    @Override
    public Optional<String> excuse() {
        return reading.isEmpty() ? Optional.of(lacking) : Optional.empty();
    }

    @Override
    public Map<String, String> draw(Random random) {
        Map<String, String> answers = random.nextBoolean()
                ? subject.answers().complete(random)
                : subject.answers().partial(random);
        Optional<Classification> rule = subject.instrument().classification();
        if (random.nextBoolean()) {
            rule.flatMap(Classification::discretionary).ifPresent(answers::remove);
        }
        if (random.nextInt(3) == 0) {
            List<ClassOverride> overrides = rule.map(Classification::overrides).orElse(List.of());
            overrides.forEach(override -> answers.remove(override.item()));
        }
        return answers;
    }

    @Override
    public void check(Trial trial, Finding finding) {
        reading.ifPresent(found -> judge.judge(subject, found, trial.answers(), finding));
    }

    private static void highest(Subject subject, ClassReading reading, Map<String, String> answers, Finding finding) {
        if (reading.step(answers) == 0) {
            Scores scores = subject.score(answers);
            Optional<String> found = scores.classification();
            finding.require(
                    found.isEmpty() || reading.rank(found) >= reading.highest(scores),
                    () -> "the classification must not be below the class of any scale, " + scores.classes() + ", got "
                            + found.orElse("none"));
            if (!reading.asked(answers)) {
                equal(reading.before(answers, scores), found, "the highest of " + scores.classes(), finding);
            }
        }
    }

    private static void overrides(Subject subject, ClassReading reading, Map<String, String> answers, Finding finding) {
        if (reading.step(answers) == 0 && reading.asked(answers)) {
            Scores scores = subject.score(answers);
            List<ClassOverride> fired = reading.fired(answers);
            String because = (fired.isEmpty() ? "as no override fires" : "as these overrides fire: " + shown(fired))
                    + " and the scales have " + scores.classes();
            equal(reading.before(answers, scores), scores.classification(), because, finding);
        }
    }

    private static void discretionary(
            Subject subject, ClassReading reading, Map<String, String> answers, Finding finding) {
        int step = reading.step(answers);
        if (step != 0) {
            Scores scores = subject.score(answers);
            Optional<String> before = before(subject, reading, answers, scores);
            equal(
                    reading.moved(before, step),
                    scores.classification(),
                    "a step of " + step + " from " + before.orElse("none") + " within the ends",
                    finding);
        }
    }

    /** The class without the step: as the same form is classed, or by rule where the item of the step counts elsewhere too. */
    private static Optional<String> before(
            Subject subject, ClassReading reading, Map<String, String> answers, Scores scores) {
        Classification rule = subject.instrument().classification().orElseThrow();
        String item = rule.discretionary().orElseThrow();
        boolean elsewhere = subject.instrument().scales().stream()
                        .anyMatch(scale -> scale.items().contains(item))
                || rule.overrides().stream()
                        .anyMatch(override -> override.item().equals(item));
        if (elsewhere) {
            return reading.before(answers, scores);
        }
        Map<String, String> without = new LinkedHashMap<>(answers);
        without.remove(item);
        return subject.score(without).classification();
    }

    private static void equal(Optional<String> expected, Optional<String> found, String because, Finding finding) {
        finding.require(
                expected.equals(found),
                () -> "the classification must be " + expected.orElse("none") + ", " + because + ", got "
                        + found.orElse("none"));
    }

    private static String shown(List<ClassOverride> fired) {
        return String.join(
                ", ",
                fired.stream()
                        .map(override -> override.item() + " = " + override.response() + " -> " + override.className())
                        .toList());
    }
}
