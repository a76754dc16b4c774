package nl.fnb.report.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.fnb.domain.Approach;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.CharacteristicType;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Label;
import nl.fnb.domain.Level;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Organisation;
import nl.fnb.domain.RefrainReason;
import nl.fnb.domain.Response;
import nl.fnb.domain.Safeguard;
import nl.fnb.domain.SafeguardKind;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome;
import nl.fnb.domain.Wave;

/** Makes studies for tests: from records one by one, or many families by a seed. */
final class StudyMaker {

    static final String INSTRUMENT = "indications-checklist";
    static final LocalDate START = LocalDate.of(2020, 1, 6);

    private final List<Family> families = new ArrayList<>();
    private final List<Trajectory> trajectories = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private final List<CareEpisode> care = new ArrayList<>();
    private final List<Safeguard> safeguards = new ArrayList<>();
    private boolean recordsCare = true;
    private boolean recordsSafeguards = true;

    /** A study of families whose fate is drawn from a seed; approaches, missing answers and ongoing offers vary with it. */
    static Study random(long seed, int size) {
        Random random = new Random(seed);
        StudyMaker maker = new StudyMaker();
        maker.recordsCare = random.nextInt(8) > 0;
        maker.recordsSafeguards = random.nextInt(8) > 0;
        int kinds = 1 + random.nextInt(4);
        double success = random.nextDouble();
        double missing = random.nextDouble() * 0.3;
        for (int i = 0; i < size; i++) {
            maker.randomFamily("F" + i, Approach.values()[random.nextInt(kinds)], success, missing, random);
        }
        return maker.study();
    }

    private void randomFamily(String id, Approach approach, double success, double missing, Random random) {
        family(
                id,
                random.nextBoolean(),
                random.nextInt(18),
                "ABC".substring(random.nextInt(3)).substring(0, 1));
        boolean regular = approach == Approach.REGULAR;
        LocalDate decided = START.plusDays(random.nextInt(300));
        double draw = random.nextDouble();
        if (regular || draw < success) {
            plan(id, approach, START, decided);
            for (Wave wave : Wave.values()) {
                if (random.nextDouble() >= missing) {
                    measured(
                            id,
                            wave,
                            wave == Wave.PRE ? START : decided.plusMonths(3),
                            random.nextInt(9),
                            missing,
                            random);
                }
            }
        } else if (draw < success + 0.1) {
            trajectory(id, approach, START, new TrajectoryOutcome.Ongoing(decided));
        } else {
            refrained(id, approach, START, decided);
        }
        if (random.nextInt(4) == 0) {
            care(id, START.minusDays(random.nextInt(100)), random.nextInt(3) * 1.5);
        }
        if (random.nextInt(5) == 0) {
            safeguard(id, SafeguardKind.known().get(random.nextInt(4)), decided.plusDays(random.nextInt(120) - 20));
        }
    }

    StudyMaker family(String id, boolean single, double age, String school) {
        Map<String, CharacteristicValue> values = new HashMap<>();
        values.put("single", new CharacteristicValue.Flag(single));
        values.put("age", new CharacteristicValue.Amount(age));
        values.put("school", new CharacteristicValue.Category(school));
        families.add(new Family(id, "NOORD", values));
        return this;
    }

    /** The number of families so far. */
    int size() {
        return families.size();
    }

    StudyMaker trajectory(String family, Approach approach, LocalDate offered, TrajectoryOutcome outcome) {
        trajectories.add(new Trajectory("T" + trajectories.size(), family, approach, offered, outcome));
        return this;
    }

    StudyMaker plan(String family, Approach approach, LocalDate offered, LocalDate decided) {
        return trajectory(family, approach, offered, new TrajectoryOutcome.PlanMade(decided));
    }

    StudyMaker refrained(String family, Approach approach, LocalDate offered, LocalDate decided) {
        return trajectory(
                family,
                approach,
                offered,
                new TrajectoryOutcome.Refrained(decided, Optional.of(RefrainReason.NO_NETWORK)));
    }

    /** A measurement with so many of the eight indications. */
    StudyMaker measured(String family, Wave wave, LocalDate day, int indications) {
        return measured(family, wave, day, indications, 0, new Random(0));
    }

    private StudyMaker measured(
            String family, Wave wave, LocalDate day, int indications, double missing, Random random) {
        String id = "M" + measurements.size();
        measurements.add(new Measurement(id, family, wave, Informant.PROFESSIONAL, day));
        boolean complete = random.nextDouble() >= missing;
        for (int item = 1; item <= (complete ? 8 : 5); item++) {
            responses.add(new Response(id, INSTRUMENT, "i" + item, Optional.of(item <= indications ? "1" : "0")));
        }
        return this;
    }

    StudyMaker care(String family, LocalDate from, double hours) {
        care.add(CareEpisode.builder()
                .id("C" + care.size())
                .familyId(family)
                .careType(CareType.OUTPATIENT)
                .startedOn(from)
                .hoursPerWeek(hours)
                .build());
        return this;
    }

    StudyMaker safeguard(String family, SafeguardKind kind, LocalDate from) {
        safeguards.add(Safeguard.builder()
                .id("S" + safeguards.size())
                .familyId(family)
                .kind(kind)
                .startedOn(from)
                .build());
        return this;
    }

    StudyMaker withoutCare() {
        recordsCare = false;
        return this;
    }

    StudyMaker withoutSafeguards() {
        recordsSafeguards = false;
        return this;
    }

    Study study() {
        return Study.builder()
                .id("test")
                .title(new Label("Proefstudie", "Test study"))
                .addOrganisations(new Organisation("NOORD", "Noord"))
                .addCharacteristics(characteristic("single", CharacteristicType.BOOLEAN, List.of()))
                .addCharacteristics(characteristic("age", CharacteristicType.NUMBER, List.of()))
                .addCharacteristics(characteristic("school", CharacteristicType.CATEGORY, List.of("A", "B", "C")))
                .addInstruments(INSTRUMENT)
                .addAllFamilies(families)
                .addAllTrajectories(trajectories)
                .addAllMeasurements(measurements)
                .addAllResponses(responses)
                .care(recordsCare ? Optional.of(List.copyOf(care)) : Optional.empty())
                .safeguards(recordsSafeguards ? Optional.of(List.copyOf(safeguards)) : Optional.empty())
                .build();
    }

    private static Characteristic characteristic(String code, CharacteristicType type, List<String> levels) {
        return Characteristic.builder()
                .code(code)
                .type(type)
                .label(Label.same(code))
                .addAllLevels(levels.stream()
                        .map(level -> new Level(level, Label.same(level)))
                        .toList())
                .build();
    }
}
