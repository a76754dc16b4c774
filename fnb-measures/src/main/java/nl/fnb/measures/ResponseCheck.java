package nl.fnb.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Response;
import nl.fnb.domain.Study;
import nl.fnb.domain.io.Problems;
import nl.fnb.domain.io.StudyCheck;
import nl.fnb.domain.io.Table;

/**
 * Checks that each response names an instrument of the study, an item that it has, and an answer that the item takes.
 *
 * <p>Where fewer instruments are given than the study names, because some could not be loaded, responses to an instrument
 * that is not there are passed over.
 */
public final class ResponseCheck implements StudyCheck {

    private final List<Instrument> instruments;

    /**
     * A check against these instruments.
     *
     * @param instruments the instruments of the study that could be loaded
     */
    public ResponseCheck(List<Instrument> instruments) {
        this.instruments = List.copyOf(instruments);
    }

    @Override
    public void check(Study study, Problems problems) {
        boolean allLoaded = instruments.size() >= study.instruments().size();
        Map<String, KnownInstrument> known = new HashMap<>();
        instruments.forEach(instrument -> known.put(instrument.id(), new KnownInstrument(instrument)));
        String names =
                String.join(", ", instruments.stream().map(Instrument::id).toList());
        List<Response> responses = study.responses();
        for (int row = 0; row < responses.size(); row++) {
            Response response = responses.get(row);
            KnownInstrument instrument = known.get(response.instrument());
            if (instrument != null) {
                if (!instrument.takes(response)) {
                    problems.add(Table.RESPONSES, row, instrument.breach(response));
                }
            } else if (allLoaded) {
                Breach breach = Breach.of(ResponseRule.UNKNOWN_INSTRUMENT, "instrument", response.instrument(), names);
                problems.add(Table.RESPONSES, row, breach);
            }
        }
    }

    /** An instrument with the answers that were found to be good. */
    private static final class KnownInstrument {

        private final Instrument instrument;
        private final Map<String, KnownItem> items = new HashMap<>();

        KnownInstrument(Instrument instrument) {
            this.instrument = instrument;
            instrument.items().forEach(item -> items.put(item.id(), new KnownItem(item)));
        }

        boolean takes(Response response) {
            KnownItem item = items.get(response.item());
            return item != null
                    && (response.answer().isEmpty()
                            || item.takes(response.answer().get()));
        }

        Breach breach(Response response) {
            KnownItem item = items.get(response.item());
            return item == null
                    ? Breach.of(ResponseRule.UNKNOWN_ITEM, "item", response.item(), instrument.id())
                    : item.breach(response.answer().orElse(""));
        }
    }

    private static final class KnownItem {

        private final Item item;
        private final Set<String> good = new HashSet<>();

        KnownItem(Item item) {
            this.item = item;
        }

        boolean takes(String answer) {
            return answer.isEmpty() || good.contains(answer) || learns(answer);
        }

        Breach breach(String answer) {
            List<Breach> breaches = new ArrayList<>();
            AnswerText.read(item, answer, breaches);
            Breach first = breaches.get(0);
            return new Breach(first.rule(), "response", first.value(), first.arguments());
        }

        private boolean learns(String answer) {
            Optional<Answer> read = AnswerText.read(item, answer, new ArrayList<>());
            read.ifPresent(taken -> good.add(answer));
            return read.isPresent();
        }
    }
}
