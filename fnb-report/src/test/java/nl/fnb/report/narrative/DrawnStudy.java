package nl.fnb.report.narrative;

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
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Instruments;
import nl.fnb.report.evaluation.AnalysisPlan;
import nl.fnb.report.evaluation.CareMeasure;
import nl.fnb.report.evaluation.Direction;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.Reference;
import nl.fnb.stats.Tally;
import nl.fnb.stats.multiple.PAdjustment;

/**
 * A study and a plan drawn from a seed, from empty to a few hundred families, so that every kind of answer comes by: no
 * offers, one group, nothing recorded, large effects and none, effects that depend on the family, any level of the tests.
 */
public final class DrawnStudy {

    private static final String INSTRUMENT = "indications-checklist";
    private static final LocalDate START = LocalDate.of(2020, 1, 6);

    private final Random random;
    private final Label label;
    private final List<Family> families = new ArrayList<>();
    private final List<Trajectory> trajectories = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private final List<CareEpisode> care = new ArrayList<>();
    private final List<Safeguard> safeguards = new ArrayList<>();
    private final double success;
    private final double measured;
    private final double effect;
    private final int kinds;
    private final boolean moderated;

    private DrawnStudy(long seed, Label label) {
        this.random = new Random(seed);
        this.label = label;
        success = oneOf(0, 0.1, 0.5, 0.9, 1);
        measured = oneOf(0, 0.3, 0.95, 1);
        effect = oneOf(0, 0, 0.3, -0.3, 0.7);
        kinds = random.nextInt(16);
        moderated = Math.floorMod(seed, 5) == 0;
    }

    private double oneOf(double... values) {
        return values[random.nextInt(values.length)];
    }

    /** An evaluation drawn from a seed. */
    public static Evaluation evaluation(long seed) {
        return evaluation(seed, new Label("Steun", "Support"));
    }

    /** An evaluation drawn from a seed, in which everything that has a name has this one. */
    public static Evaluation evaluation(long seed, Label label) {
        DrawnStudy draw = new DrawnStudy(seed, label);
        Study study = draw.study();
        Instrument instrument = Instruments.find(INSTRUMENT);
        return Evaluation.of(
                study, List.of(instrument), draw.plan(instrument.scales().get(0).id()));
    }

    private Study study() {
        int size = (int) oneOf(0, 1, 2, 5, 12, 40, 120, 300);
        for (int i = 0; i < size; i++) {
            family("F" + i);
        }
        boolean recordsCare = random.nextInt(6) > 0;
        boolean recordsSafeguards = random.nextInt(6) > 0;
        return Study.builder()
                .id("drawn")
                .title(label)
                .addOrganisations(new Organisation("NOORD", label.nl()), new Organisation("ZUID", label.en()))
                .addCharacteristics(characteristic("single", CharacteristicType.BOOLEAN))
                .addCharacteristics(
                        characteristic("age", CharacteristicType.NUMBER).withUnit(label.nl()))
                .addCharacteristics(characteristic("school", CharacteristicType.CATEGORY)
                        .withLevels(new Level("A", label), new Level("B", label), new Level("C", label)))
                .addInstruments(INSTRUMENT)
                .addAllFamilies(families)
                .addAllTrajectories(trajectories)
                .addAllMeasurements(measurements)
                .addAllResponses(responses)
                .care(recordsCare ? Optional.of(List.copyOf(care)) : Optional.empty())
                .safeguards(recordsSafeguards ? Optional.of(List.copyOf(safeguards)) : Optional.empty())
                .build();
    }

    private Characteristic characteristic(String code, CharacteristicType type) {
        List<Level> levels = type == CharacteristicType.CATEGORY ? List.of(new Level("A", label)) : List.of();
        return Characteristic.builder()
                .code(code)
                .type(type)
                .label(label)
                .addAllLevels(levels)
                .build();
    }

    private void family(String id) {
        Map<String, CharacteristicValue> values = new HashMap<>();
        boolean single = random.nextBoolean();
        values.put("single", new CharacteristicValue.Flag(single));
        double lift = moderated ? (single ? 0.25 : -0.1) : effect / 2;
        if (random.nextInt(5) > 0) {
            int age = random.nextInt(18);
            values.put("age", new CharacteristicValue.Amount(age));
            lift += moderated ? 0.03 * (age - 8) : 0;
        }
        values.put(
                "school",
                new CharacteristicValue.Category(
                        "ABC".substring(random.nextInt(3)).substring(0, 1)));
        families.add(new Family(id, id.endsWith("3") ? "ZUID" : "NOORD", values));
        List<Approach> approaches = approaches();
        if (!approaches.isEmpty()) {
            trajectory(id, approaches.get(random.nextInt(approaches.size())), lift);
        }
        if (random.nextInt(3) == 0) {
            careAndSafeguard(id);
        }
    }

    private List<Approach> approaches() {
        List<Approach> some = new ArrayList<>();
        for (Approach approach : Approach.values()) {
            if ((kinds & (1 << approach.ordinal())) != 0) {
                some.add(approach);
            }
        }
        return some;
    }

    private void trajectory(String family, Approach approach, double lift) {
        LocalDate decided = START.plusDays(random.nextInt(300));
        boolean regular = approach == Approach.REGULAR;
        TrajectoryOutcome outcome = new TrajectoryOutcome.PlanMade(decided);
        if (!regular && random.nextDouble() >= success) {
            outcome = random.nextInt(5) == 0
                    ? new TrajectoryOutcome.Ongoing(decided)
                    : new TrajectoryOutcome.Refrained(
                            decided, Optional.of(RefrainReason.OTHER).filter(r -> random.nextBoolean()));
        }
        trajectories.add(new Trajectory("T" + trajectories.size(), family, approach, START, outcome));
        measure(family, Wave.PRE, START, 0.5);
        measure(family, Wave.POST, decided.plusMonths(3), Math.max(0, 0.5 + (regular ? 0 : lift)));
    }

    private void measure(String family, Wave wave, LocalDate day, double chance) {
        if (random.nextDouble() >= measured) {
            return;
        }
        String id = "M" + measurements.size();
        measurements.add(new Measurement(id, family, wave, Informant.PROFESSIONAL, day));
        for (int item = 1; item <= 8; item++) {
            String answer = random.nextDouble() < chance ? "1" : "0";
            responses.add(new Response(id, INSTRUMENT, "i" + item, Optional.of(answer)));
        }
    }

    private void careAndSafeguard(String family) {
        care.add(CareEpisode.builder()
                .id("C" + care.size())
                .familyId(family)
                .careType(CareType.OUTPATIENT)
                .startedOn(START.minusDays(random.nextInt(100)))
                .hoursPerWeek(random.nextInt(4) * 1.5)
                .build());
        safeguards.add(Safeguard.builder()
                .id("S" + safeguards.size())
                .familyId(family)
                .kind(SafeguardKind.known().get(random.nextInt(4)))
                .startedOn(START.plusDays(random.nextInt(400)))
                .build());
    }

    private AnalysisPlan plan(String scale) {
        Direction better = random.nextBoolean() ? Direction.LOWER : Direction.HIGHER;
        Optional<Double> margin = Optional.of(oneOf(0.1, 0.4, 1.5)).filter(m -> random.nextInt(4) > 0);
        List<Outcome> outcomes = new ArrayList<>(List.of(
                new Outcome.ScaleScore("score", label, better, INSTRUMENT, scale, Optional.empty(), margin),
                new Outcome.CareUse("care", label, better, CareMeasure.EPISODES, Optional.empty(), margin),
                new Outcome.CareUse("hours", label, better, CareMeasure.HOURS, Optional.empty(), Optional.empty()),
                new Outcome.Event("order", label, Direction.LOWER, SafeguardKind.OTS),
                new Outcome.Event("home", label, Direction.HIGHER, SafeguardKind.TERUGPLAATSING)));
        int planned = random.nextInt(4) == 0 ? random.nextInt(outcomes.size() + 1) : outcomes.size();
        return AnalysisPlan.builder()
                .alpha(oneOf(0.05, 0.05, 0.1, 0.025, 0.3))
                .minimumEvents((int) oneOf(0, 1, 10))
                .multiplicity(PAdjustment.values()[random.nextInt(PAdjustment.values().length)])
                .addAllOutcomes(outcomes.subList(0, planned))
                .addAllModerators(random.nextInt(4) == 0 ? List.of() : List.of("single", "age", "school"))
                .addAllAdjustFor(random.nextInt(3) == 0 ? List.of("age") : List.of())
                .addReferences(new Reference("counts", label, Optional.of(new Tally(84, 205)), Optional.empty()))
                .addReferences(new Reference("share", label, Optional.empty(), Optional.of(0.41)))
                .build();
    }
}
