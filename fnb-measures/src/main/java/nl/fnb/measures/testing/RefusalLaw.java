package nl.fnb.measures.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.fnb.measures.Item;

/** An answer that its item does not take is refused, never scored. */
final class RefusalLaw implements Law {

    private final Subject subject;

    RefusalLaw(Subject subject) {
        this.subject = subject;
    }

    @Override
    public Optional<String> excuse() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> draw(Random random) {
        return subject.answers().partial(random);
    }

    @Override
    public void check(Trial trial, Finding finding) {
        Random chance = trial.chance();
        Map<String, String> invalid = new LinkedHashMap<>(trial.answers());
        int place = chance.nextInt(subject.instrument().items().size() + 1);
        boolean unknown = place == subject.instrument().items().size();
        if (unknown) {
            invalid.put(Spellings.unknownItem(subject.instrument()), "1");
        } else {
            Item item = subject.instrument().items().get(place);
            invalid.put(item.id(), Spellings.notTaken(item, chance));
        }
        finding.require(
                subject.refuses(invalid),
                () -> Pasted.answers(invalid) + " must be refused with an IllegalArgumentException, but was scored");
    }
}
