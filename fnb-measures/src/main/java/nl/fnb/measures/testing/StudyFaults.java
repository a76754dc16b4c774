package nl.fnb.measures.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Response;
import nl.fnb.domain.Study;
import nl.fnb.domain.StudyRule;
import nl.fnb.domain.Trajectory;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Item;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.OptionItem;
import nl.fnb.measures.ResponseRule;

/** Breaks one rule of a sound study. */
final class StudyFaults {

    private static final int OF_FAMILIES = 5;

    private final Study study;
    private final List<Instrument> instruments;
    private final Random random;

    private StudyFaults(Study study, List<Instrument> instruments, Random random) {
        this.study = study;
        this.instruments = instruments;
        this.random = random;
    }

    static BrokenStudy any(Study study, List<Instrument> instruments, Random random) {
        StudyFaults faults = new StudyFaults(study, instruments, random);
        List<Integer> kinds = new ArrayList<>();
        for (int kind = 0; kind < OF_FAMILIES; kind++) {
            kinds.add(kind);
        }
        if (!study.measurements().isEmpty()) {
            kinds.add(OF_FAMILIES);
            if (!instruments.isEmpty()) {
                kinds.add(OF_FAMILIES + 1);
                kinds.add(OF_FAMILIES + 2);
                kinds.add(OF_FAMILIES + 3);
            }
        }
        return faults.broken(kinds.get(random.nextInt(kinds.size())));
    }

    private BrokenStudy broken(int kind) {
        Family family = any(study.families());
        return switch (kind) {
            case 0 -> broken(study.withFamilies(and(study.families(), family)), StudyRule.DUPLICATE_KEY);
            case 1 -> broken(elsewhere(), StudyRule.UNKNOWN_REFERENCE);
            case 2 -> broken(study.withOrganisations(List.of()), StudyRule.UNKNOWN_CODE);
            case 3 -> broken(with("unheard_of", new CharacteristicValue.Flag(true)), StudyRule.UNDECLARED);
            case 4 -> broken(with("children", new CharacteristicValue.Flag(true)), StudyRule.WRONG_VALUE);
            case OF_FAMILIES -> broken(again(), StudyRule.SECOND_MEASUREMENT);
            case OF_FAMILIES + 1 -> responding(any(instruments).id(), "", ResponseRule.UNKNOWN_ITEM);
            case OF_FAMILIES + 2 -> responding("unheard-of", "", ResponseRule.UNKNOWN_INSTRUMENT);
            default -> notTaken();
        };
    }

    private Study elsewhere() {
        Trajectory known = any(study.trajectories());
        Trajectory other =
                new Trajectory("T-ELSEWHERE", "ELSEWHERE", known.approach(), known.offeredOn(), known.outcome());
        return study.withTrajectories(and(study.trajectories(), other));
    }

    private Study with(String code, CharacteristicValue value) {
        Family family = any(study.families());
        List<Family> families = new ArrayList<>(study.families());
        families.set(families.indexOf(family), new Family(family.id(), family.organisation(), Map.of(code, value)));
        return study.withFamilies(families);
    }

    private Study again() {
        Measurement known = any(study.measurements());
        Measurement second = new Measurement(
                known.id() + "-AGAIN", known.familyId(), known.wave(), known.informant(), known.measuredOn());
        return study.withMeasurements(and(study.measurements(), second));
    }

    private BrokenStudy notTaken() {
        Instrument instrument = any(instruments);
        Item item = any(instrument.items());
        String code =
                item instanceof OptionItem options ? any(options.options()).code() : "";
        ResponseRule rule = item instanceof NumericItem ? ResponseRule.OUT_OF_RANGE : ResponseRule.CHOSEN_TWICE;
        return rule == ResponseRule.OUT_OF_RANGE
                ? responding(instrument.id(), item.id(), "9".repeat(12), rule)
                : item instanceof OptionItem options && options.multiple()
                        ? responding(instrument.id(), item.id(), code + "|" + code, rule)
                        : responding(instrument.id(), item.id(), code + "?".repeat(99), ResponseRule.UNKNOWN_OPTION);
    }

    private BrokenStudy responding(String instrument, String item, ResponseRule rule) {
        return responding(instrument, item.isEmpty() ? "unheard-of" : item, "1", rule);
    }

    /** The study with one more response, in place of one that is there to the same item. */
    private BrokenStudy responding(String instrument, String item, String answer, ResponseRule rule) {
        String measurement = any(study.measurements()).id();
        List<Response> responses = new ArrayList<>(study.responses());
        responses.removeIf(response -> response.measurementId().equals(measurement)
                && response.instrument().equals(instrument)
                && response.item().equals(item));
        responses.add(new Response(measurement, instrument, item, Optional.of(answer)));
        return broken(study.withResponses(responses), rule);
    }

    private static BrokenStudy broken(Study study, nl.fnb.domain.Rule rule) {
        return new BrokenStudy(study, rule);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> List<T> and(List<T> values, T one) {
        List<T> more = new ArrayList<>(values);
        more.add(one);
        return more;
    }
}
