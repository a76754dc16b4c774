package nl.fnb.measures.testing;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.fnb.measures.Scale;

/** A law that says that two ways to score a form give the same. */
abstract class SameLaw implements Law {

    private final Subject subject;

    SameLaw(Subject subject) {
        this.subject = subject;
    }

    final Subject subject() {
        return subject;
    }

    @Override
    public Optional<String> excuse() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> draw(Random random) {
        return random.nextBoolean()
                ? subject.answers().complete(random)
                : subject.answers().partial(random);
    }

    /** Requires that both are the same; {@code how} tells what the second is. */
    final void same(Scores one, Scores other, String how, Finding finding) {
        for (String scale :
                subject.instrument().scales().stream().map(Scale::id).toList()) {
            same(scale, one, other, how, finding);
        }
        finding.require(
                one.classification().equals(other.classification()),
                () -> how + " must give the same classification, got "
                        + one.classification().orElse("none") + " and "
                        + other.classification().orElse("none"));
    }

    final void same(String scale, Scores one, Scores other, String how, Finding finding) {
        boolean values = one.value(scale).isPresent() == other.value(scale).isPresent()
                && one.value(scale)
                        .flatMap(value -> other.value(scale)
                                .map(found -> subject.closeness().same(value, found)))
                        .orElse(true);
        finding.require(
                values && one.className(scale).equals(other.className(scale)),
                () -> how + " must give the same " + scale + ", got " + shown(scale, one) + " and "
                        + shown(scale, other));
    }

    static String shown(String scale, Scores scores) {
        return scores.value(scale).map(Object::toString).orElse("missing")
                + scores.className(scale).map(name -> " " + name).orElse("");
    }
}
