package nl.fnb.domain.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Response;
import nl.fnb.domain.Study;
import nl.fnb.domain.StudyRule;

/**
 * A measurement has at most one response per instrument and item.
 *
 * <p>Half a million responses are each packed into a long, of the measurement and the item, and the longs are sorted; only
 * where two are equal are the rows looked up.
 */
final class ResponseCheck implements StudyCheck {

    private record Slot(String measurement, String instrument, String item) {}

    @Override
    public void check(Study study, Problems problems) {
        long[] packed = packed(study.responses());
        if (isAscending(packed)) {
            return;
        }
        Arrays.sort(packed);
        if (!isAscending(packed)) {
            report(study.responses(), problems);
        }
    }

    private static long[] packed(List<Response> responses) {
        Map<String, Integer> measurements = new HashMap<>();
        Map<String, Map<String, Integer>> items = new HashMap<>();
        Map<String, Integer> ofInstrument = Map.of();
        String lastMeasurement = "";
        String lastInstrument = "";
        int measurement = 0;
        int count = 0;
        long[] packed = new long[responses.size()];
        for (int row = 0; row < packed.length; row++) {
            Response response = responses.get(row);
            if (!response.measurementId().equals(lastMeasurement)) {
                lastMeasurement = response.measurementId();
                measurement = measurements.computeIfAbsent(lastMeasurement, id -> measurements.size());
            }
            if (!response.instrument().equals(lastInstrument)) {
                lastInstrument = response.instrument();
                ofInstrument = items.computeIfAbsent(lastInstrument, id -> new HashMap<>());
            }
            Integer item = ofInstrument.get(response.item());
            if (item == null) {
                item = count++;
                ofInstrument.put(response.item(), item);
            }
            packed[row] = (long) measurement << Integer.SIZE | item;
        }
        return packed;
    }

    private static boolean isAscending(long[] packed) {
        for (int i = 1; i < packed.length; i++) {
            if (packed[i] <= packed[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private static void report(List<Response> responses, Problems problems) {
        Map<Slot, Integer> first = new HashMap<>();
        for (int row = 0; row < responses.size(); row++) {
            Response response = responses.get(row);
            Integer earlier =
                    first.putIfAbsent(new Slot(response.measurementId(), response.instrument(), response.item()), row);
            if (earlier != null) {
                Object place = problems.place(Table.RESPONSES, earlier);
                problems.add(
                        Table.RESPONSES, row, Breach.of(StudyRule.SECOND_RESPONSE, "item", response.item(), place));
            }
        }
    }
}
