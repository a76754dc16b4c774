package nl.fnb.domain.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.fnb.domain.Approach;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.CharacteristicType;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.CitizenServiceNumber;
import nl.fnb.domain.Family;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Label;
import nl.fnb.domain.Level;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Organisation;
import nl.fnb.domain.Plan;
import nl.fnb.domain.PlanKind;
import nl.fnb.domain.RefrainReason;
import nl.fnb.domain.Response;
import nl.fnb.domain.Safeguard;
import nl.fnb.domain.SafeguardKind;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome;
import nl.fnb.domain.Wave;

/** Sound studies of a few families, with identifiers and answers that hold every character that CSV and JSON quote. */
final class StudyArbitraries {

    /** What the records of every table are made from. */
    record Draft(String id, int pick, LocalDate day, Optional<Integer> days, Optional<Double> amount, String text) {}

    private static final String AWKWARD = "abXY019 ,;\"'\n\r\t|\u00e9\u20ac-{}\\\u0001\uFEFF\u2028";

    private StudyArbitraries() {}

    static Arbitrary<Study> studies() {
        return Combinators.combine(
                        drafts(1),
                        drafts(0),
                        drafts(0).optional(),
                        drafts(0),
                        drafts(0),
                        drafts(0).optional(),
                        drafts(0).optional(),
                        texts())
                .as((families, trajectories, plans, measurements, responses, care, safeguards, title) -> {
                    List<Trajectory> built = records(trajectories, (draft, d) -> trajectory(draft, families));
                    List<Measurement> measured = measurements(measurements, families);
                    return Study.builder()
                            .id("study " + title)
                            .title(new Label(title, title + "!"))
                            .addOrganisations(new Organisation("N;1", "Noord, \"west\""), new Organisation("Z", title))
                            .addAllCharacteristics(characteristics())
                            .addInstruments("support", "risk.json")
                            .addAllFamilies(records(families, (draft, d) -> family(draft)))
                            .addAllTrajectories(built)
                            .plans(plans.map(
                                    p -> built.isEmpty() ? List.of() : records(p, (draft, d) -> plan(draft, built))))
                            .addAllMeasurements(measured)
                            .addAllResponses(responses(responses, measured))
                            .care(care.map(c -> records(c, (draft, d) -> episode(draft, families))))
                            .safeguards(safeguards.map(s -> records(s, (draft, d) -> safeguard(draft, families))))
                            .build();
                });
    }

    static Arbitrary<String> identifiers() {
        return Arbitraries.strings()
                .withChars(AWKWARD.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(id -> !id.isBlank() && !CitizenServiceNumber.looksLike(id));
    }

    static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(AWKWARD.toCharArray()).ofMaxLength(8);
    }

    private static Arbitrary<List<Draft>> drafts(int least) {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 4000)
                .map(day -> LocalDate.of(2010, 1, 1).plusDays(day));
        Arbitrary<Draft> draft = Combinators.combine(
                        identifiers(),
                        Arbitraries.integers().between(0, 1000),
                        days,
                        Arbitraries.integers().between(0, 500).optional(),
                        Arbitraries.doubles().between(-1e9, 1e9).ofScale(9).optional(),
                        texts())
                .as(Draft::new);
        return draft.list().ofMinSize(least).ofMaxSize(5).uniqueElements(Draft::id);
    }

    private static <T> List<T> records(List<Draft> drafts, BiFunction<Draft, Integer, T> record) {
        List<T> records = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            records.add(record.apply(drafts.get(i), i));
        }
        return records;
    }

    private static List<Characteristic> characteristics() {
        Characteristic.Builder category = Characteristic.builder()
                .code("reason; of \"contact\"")
                .type(CharacteristicType.CATEGORY)
                .label(Label.same("Reason"))
                .addLevels(new Level("A,B", Label.same("a")), new Level(" C ", new Label("c", "d")));
        return List.of(
                characteristic("flag", CharacteristicType.BOOLEAN),
                characteristic("age", CharacteristicType.NUMBER).withUnit("years"),
                category.build());
    }

    private static Characteristic characteristic(String code, CharacteristicType type) {
        return Characteristic.builder()
                .code(code)
                .type(type)
                .label(new Label(code, "the " + code))
                .build();
    }

    private static Family family(Draft draft) {
        Map<String, CharacteristicValue> values = new LinkedHashMap<>();
        draft.days().ifPresent(d -> values.put("flag", new CharacteristicValue.Flag(d % 2 == 0)));
        draft.amount().ifPresent(a -> values.put("age", new CharacteristicValue.Amount(a)));
        if (draft.pick() % 3 > 0) {
            String level = draft.pick() % 3 == 1 ? "A,B" : " C ";
            values.put("reason; of \"contact\"", new CharacteristicValue.Category(level));
        }
        return new Family(draft.id(), draft.pick() % 2 == 0 ? "N;1" : "Z", values);
    }

    private static Trajectory trajectory(Draft draft, List<Draft> families) {
        LocalDate end = draft.day().plusDays(draft.days().orElse(0));
        RefrainReason[] reasons = RefrainReason.values();
        TrajectoryOutcome outcome =
                switch (draft.pick() % 3) {
                    case 0 -> new TrajectoryOutcome.PlanMade(end);
                    case 1 ->
                        new TrajectoryOutcome.Refrained(end, draft.days().map(days -> reasons[days % reasons.length]));
                    default -> new TrajectoryOutcome.Ongoing(end);
                };
        return new Trajectory(draft.id(), id(draft, families), one(draft, Approach.values()), draft.day(), outcome);
    }

    private static Plan plan(Draft draft, List<Trajectory> trajectories) {
        return Plan.builder()
                .id(draft.id())
                .trajectoryId(
                        trajectories.get(draft.pick() % trajectories.size()).id())
                .kind(one(draft, PlanKind.values()))
                .madeOn(draft.day())
                .acceptedOn(draft.days().map(draft.day()::plusDays))
                .networkMembers(draft.days())
                .goals(draft.days().map(days -> days + 1))
                .goalsMet(draft.days())
                .build();
    }

    private static List<Measurement> measurements(List<Draft> drafts, List<Draft> families) {
        Set<String> slots = new LinkedHashSet<>();
        List<Measurement> measurements = new ArrayList<>();
        for (Draft draft : drafts) {
            Wave wave = one(draft, Wave.values());
            Informant informant = one(draft, Informant.values());
            if (slots.add(id(draft, families) + '/' + wave + informant)) {
                measurements.add(new Measurement(draft.id(), id(draft, families), wave, informant, draft.day()));
            }
        }
        return measurements;
    }

    private static List<Response> responses(List<Draft> drafts, List<Measurement> measurements) {
        if (measurements.isEmpty()) {
            return List.of();
        }
        return records(
                drafts,
                (draft, index) -> new Response(
                        measurements.get(draft.pick() % measurements.size()).id(),
                        draft.pick() % 2 == 0 ? "support" : "risk",
                        draft.id(),
                        Optional.of(draft.text())));
    }

    private static CareEpisode episode(Draft draft, List<Draft> families) {
        return CareEpisode.builder()
                .id(draft.id())
                .familyId(id(draft, families))
                .careType(CareType.of("ijw:" + (40 + draft.pick() % 16)))
                .startedOn(draft.day())
                .endedOn(draft.days().map(draft.day()::plusDays))
                .hoursPerWeek(draft.amount().map(Math::abs))
                .build();
    }

    private static Safeguard safeguard(Draft draft, List<Draft> families) {
        return Safeguard.builder()
                .id(draft.id())
                .familyId(id(draft, families))
                .kind(SafeguardKind.known().get(draft.pick() % 5))
                .startedOn(draft.day())
                .endedOn(draft.days().map(draft.day()::plusDays))
                .build();
    }

    private static String id(Draft draft, List<Draft> families) {
        return families.get(draft.pick() % families.size()).id();
    }

    private static <T> T one(Draft draft, T[] values) {
        return values[draft.pick() % values.length];
    }
}
