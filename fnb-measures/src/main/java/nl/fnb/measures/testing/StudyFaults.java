package nl.fnb.measures.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Response;
import nl.fnb.domain.Rule;
import nl.fnb.domain.Study;
import nl.fnb.domain.StudyRule;
import nl.fnb.domain.Trajectory;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Item;
import nl.fnb.measures.OptionItem;
import nl.fnb.measures.ResponseRule;

/** Breaks one rule of a sound study. */
final class StudyFaults {

    private static final String UNHEARD_OF = "unheard-of";

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
        return faults.any(faults.all()).get();
    }

    private List<Supplier<BrokenStudy>> all() {
        List<Supplier<BrokenStudy>> faults = new ArrayList<>();
        faults.add(() ->
                broken(study.withFamilies(and(study.families(), any(study.families()))), StudyRule.DUPLICATE_KEY));
        faults.add(() -> broken(elsewhere(), StudyRule.UNKNOWN_REFERENCE));
        faults.add(() -> broken(study.withOrganisations(List.of()), StudyRule.UNKNOWN_CODE));
        faults.add(() -> broken(with("unheard_of", new CharacteristicValue.Flag(true)), StudyRule.UNDECLARED));
        faults.add(() -> broken(with("children", new CharacteristicValue.Flag(true)), StudyRule.WRONG_VALUE));
        if (!study.measurements().isEmpty()) {
            faults.add(() -> broken(again(), StudyRule.SECOND_MEASUREMENT));
        }
        if (!study.measurements().isEmpty() && !instruments.isEmpty()) {
            faults.add(() -> responding(any(instruments).id(), UNHEARD_OF, "1", ResponseRule.UNKNOWN_ITEM));
            faults.add(() -> responding(UNHEARD_OF, UNHEARD_OF, "1", ResponseRule.UNKNOWN_INSTRUMENT));
            faults.add(this::notTaken);
        }
        return faults;
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
        if (!(item instanceof OptionItem options)) {
            return responding(instrument.id(), item.id(), "9".repeat(12), ResponseRule.OUT_OF_RANGE);
        }
        String code = any(options.options()).code();
        return options.multiple()
                ? responding(instrument.id(), item.id(), code + "|" + code, ResponseRule.CHOSEN_TWICE)
                : responding(instrument.id(), item.id(), code + "?".repeat(99), ResponseRule.UNKNOWN_OPTION);
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

    private static BrokenStudy broken(Study study, Rule rule) {
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
