package nl.fnb.measures.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.CharacteristicType;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Label;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Organisation;
import nl.fnb.domain.Response;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.Wave;
import nl.fnb.measures.Instrument;

/**
 * Draws studies of a few invented families who answer some instruments. The same random numbers give the same study.
 */
public final class StudyGenerator {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);

    private final List<Instrument> instruments;

    private StudyGenerator(List<Instrument> instruments) {
        this.instruments = instruments;
    }

    /**
     * A generator of studies with these instruments.
     *
     * @param instruments the instruments that families answer, each of another id; may be empty
     * @return a generator that threads may share
     */
    public static StudyGenerator of(List<Instrument> instruments) {
        return new StudyGenerator(List.copyOf(instruments));
    }

    /**
     * A study that passes {@link nl.fnb.domain.io.StudyChecks} and {@link nl.fnb.measures.ResponseCheck}.
     *
     * @param random where the draws come from
     * @return a study of two to six families
     */
    public Study valid(Random random) {
        Study.Builder study = Study.builder()
                .id("generated")
                .title(new Label("Verzonnen studie", "Invented study"))
                .addOrganisations(new Organisation("NORTH", "North"), new Organisation("SOUTH", "South"))
                .addCharacteristics(characteristic("single_parent", CharacteristicType.BOOLEAN))
                .addCharacteristics(characteristic("children", CharacteristicType.NUMBER))
                .addAllInstruments(instruments.stream().map(Instrument::id).toList());
        List<Trajectory> trajectories = new ArrayList<>();
        int families = 2 + random.nextInt(5);
        for (int number = 1; number <= families; number++) {
            String family = "F" + number;
            study.addFamilies(family(family, random));
            trajectories.add(
                    Courses.trajectory("T" + number, family, FIRST_DAY.plusDays(random.nextInt(1500)), random));
            study.addAllMeasurements(
                    measurements(family, trajectories.get(number - 1).offeredOn(), random));
        }
        study.addAllTrajectories(trajectories);
        study.plans(Courses.plans(trajectories, random));
        study.care(Courses.care(trajectories, random));
        study.safeguards(Courses.safeguards(trajectories, random));
        Study found = study.build();
        return found.withResponses(responses(found.measurements(), random));
    }

    /**
     * A study that is refused for one reason: two records of one key, a reference to nothing, a second measurement, a
     * response that its item does not take, and so on.
     *
     * @param random where the draws come from
     * @return a study and the rule that it breaks
     */
    public BrokenStudy invalid(Random random) {
        return StudyFaults.any(valid(random), instruments, random);
    }

    private static Family family(String id, Random random) {
        Map<String, CharacteristicValue> known = Map.of(
                "single_parent", new CharacteristicValue.Flag(random.nextBoolean()),
                "children", new CharacteristicValue.Amount(1 + random.nextInt(5)));
        return new Family(id, random.nextBoolean() ? "NORTH" : "SOUTH", random.nextInt(4) == 0 ? Map.of() : known);
    }

    private static Characteristic characteristic(String code, CharacteristicType type) {
        return Characteristic.builder()
                .code(code)
                .type(type)
                .label(Label.same(code))
                .build();
    }

    /** Before and after, by one informant or two; the second may be missing. */
    private static List<Measurement> measurements(String family, LocalDate offered, Random random) {
        List<Measurement> measurements = new ArrayList<>();
        for (Informant informant : List.of(Informant.PARENT, Informant.PROFESSIONAL)) {
            String id = "M-" + family + "-" + informant;
            if (random.nextInt(4) > 0) {
                measurements.add(new Measurement(id + "-PRE", family, Wave.PRE, informant, offered));
            }
            if (random.nextInt(3) > 0) {
                LocalDate later = offered.plusDays(300L + random.nextInt(130));
                measurements.add(new Measurement(id + "-POST", family, Wave.POST, informant, later));
            }
        }
        return measurements;
    }

    private List<Response> responses(List<Measurement> measurements, Random random) {
        List<Response> responses = new ArrayList<>();
        for (Measurement measurement : measurements) {
            for (Instrument instrument : instruments) {
                AnswerGenerator.of(instrument)
                        .valid(random)
                        .forEach((item, answer) -> responses.add(new Response(
                                measurement.id(),
                                instrument.id(),
                                item,
                                Optional.of(answer).filter(text -> !text.isEmpty()))));
            }
        }
        return responses;
    }
}
