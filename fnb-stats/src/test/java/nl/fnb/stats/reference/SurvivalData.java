package nl.fnb.stats.reference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.fnb.stats.survival.Followup;

/** The rows, groups and followups of an entry about time to an event. */
final class SurvivalData {

    private SurvivalData() {}

    /** Rows with all that is asked; where an entry says that it used fewer, those complete in the one column that explains it. */
    static ReferenceData used(ReferenceEntry entry) {
        ReferenceData asked = asked(entry);
        int size = (int) entry.number("n_used", asked.rows().size());
        return size == asked.rows().size()
                ? asked
                : asked.header().stream()
                        .map(column -> asked.complete(List.of(column)))
                        .filter(kept -> kept.rows().size() == size)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no column leaves " + size + " rows"));
    }

    private static ReferenceData asked(ReferenceEntry entry) {
        return entry.data()
                .complete(Stream.of("time", "status", "group")
                        .filter(name ->
                                entry.arg(name) != null && !entry.arg(name).isNull())
                        .map(entry::text)
                        .toList());
    }

    static Followup followup(ReferenceEntry entry, ReferenceData data) {
        int event = (int) entry.number("event", 1);
        double[] status = data.numbers(entry.text("status"));
        boolean[] events = new boolean[status.length];
        for (int i = 0; i < events.length; i++) {
            events[i] = status[i] == event;
        }
        return Followup.of(data.numbers(entry.text("time")), events);
    }

    static Map<String, ReferenceData> groups(ReferenceEntry entry) {
        ReferenceData data = used(entry);
        Map<String, ReferenceData> groups = new LinkedHashMap<>();
        for (String label : data.texts(entry.text("group"))) {
            groups.computeIfAbsent(label, each -> data.where(entry.text("group"), each));
        }
        return GroupOrder.printed(entry, groups);
    }

    static Map<String, Followup> followups(ReferenceEntry entry) {
        Map<String, Followup> followups = new LinkedHashMap<>();
        groups(entry).forEach((label, data) -> followups.put(label, followup(entry, data)));
        return followups;
    }

    static Followup causes(ReferenceEntry entry, ReferenceData data, List<Integer> causes) {
        double[] status = data.numbers(entry.text("status"));
        int[] codes = Arrays.stream(status)
                .mapToInt(each -> causes.indexOf((int) each) + 1)
                .toArray();
        return Followup.ofCauses(data.numbers(entry.text("time")), codes);
    }
}
