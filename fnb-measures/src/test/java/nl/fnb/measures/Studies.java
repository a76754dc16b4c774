package nl.fnb.measures;

import java.time.LocalDate;
import java.util.Optional;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Label;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Response;
import nl.fnb.domain.Study;
import nl.fnb.domain.Wave;

/** Small studies for tests. */
final class Studies {

    private Studies() {}

    static Study.Builder empty() {
        return Study.builder().id("test").title(Label.same("test"));
    }

    static Measurement measurement(String id) {
        return new Measurement(id, "F" + id, Wave.PRE, Informant.PROFESSIONAL, LocalDate.of(2015, 1, 1));
    }

    static Response response(String measurement, String instrument, String item, String answer) {
        return new Response(measurement, instrument, item, Optional.of(answer).filter(text -> !text.isEmpty()));
    }

    static Optional<LocalDate> day(String iso) {
        return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    }
}
