package nl.fnb.measures;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.domain.Breach;
import nl.fnb.domain.InvalidValueException;
import nl.fnb.domain.Rule;

/** Gathers the rules that an instrument built in code breaks. */
final class BreachList implements BreachSink {

    private final List<Breach> breaches = new ArrayList<>(0);

    @Override
    public void add(String path, String key, Rule rule, Object value, Object... arguments) {
        String field = path.isEmpty() || key.isEmpty() ? path + key : path + "." + key;
        breaches.add(Breach.of(rule, field, value, arguments));
    }

    void enforce() {
        if (!breaches.isEmpty()) {
            throw new InvalidValueException(breaches);
        }
    }
}
