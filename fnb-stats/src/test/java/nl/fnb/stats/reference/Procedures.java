package nl.fnb.stats.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.fnb.stats.Interval;

/** How each procedure of the golden files is asked of this module: the one list to extend. */
final class Procedures {

    private static final Map<String, Function<ReferenceEntry, Map<String, Object>>> ALL = all();

    private Procedures() {}

    private static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        Map<String, Function<ReferenceEntry, Map<String, Object>>> all = new HashMap<>();
        all.putAll(TableProcedures.all());
        all.putAll(ExactTableProcedures.all());
        all.putAll(RatioProcedures.all());
        all.putAll(AgreementProcedures.all());
        all.putAll(LocationProcedures.all());
        all.putAll(PostHocProcedures.all());
        all.putAll(ResampleProcedures.all());
        all.putAll(SurvivalProcedures.all());
        all.putAll(ProportionProcedures.all());
        all.putAll(GroupProcedures.all());
        all.putAll(ModelProcedures.all());
        all.putAll(DistributionProcedures.all());
        all.putAll(PowerProcedures.all());
        all.putAll(BayesProcedures.all());
        all.putAll(DisclosureProcedures.all());
        return Map.copyOf(all);
    }

    static boolean knows(ReferenceEntry entry) {
        return ALL.containsKey(entry.procedure());
    }

    static Map<String, Object> answer(ReferenceEntry entry) {
        return ALL.get(entry.procedure()).apply(entry);
    }

    static List<Double> ends(Interval interval) {
        return List.of(interval.low(), interval.high());
    }
}
