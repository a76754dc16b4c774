package nl.fnb.examples.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Approach;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;

/** Draws the families: their organisation and characteristics, which are alike in all groups. */
final class FamilyDraws {

    /** Crimesolutions.ojp.gov on the Amsterdam trial (another population): 53.4% of families non-Western. */
    private static final double MIGRATION_BACKGROUND = 0.534;

    /** The same source: 77.4% low and 22.6% higher education; how the 77.4% divides into two is invented. */
    private static final List<Weighted<String>> EDUCATION = List.of(
            Weighted.of(StudyFrame.LOW, 0.484),
            Weighted.of(StudyFrame.INTERMEDIATE, 0.290),
            Weighted.of(StudyFrame.HIGH, 0.226));

    /** Invented shares; no source gives them for this population. */
    private static final double HIGH_CONFLICT_DIVORCE = 0.22;

    private static final double MILD_INTELLECTUAL_DISABILITY = 0.20;
    private static final double SINGLE_PARENT = 0.48;
    private static final int OLDEST_YOUNGEST_CHILD = 15;

    /** Invented: what an organisation did not record. */
    private static final double EDUCATION_UNKNOWN = 0.04;

    private static final double DISABILITY_UNKNOWN = 0.03;

    /** Invented: which approach was offered mostly where. */
    private static final Map<Approach, List<Weighted<String>>> ORGANISATIONS = Map.of(
            Approach.EK_C, organisations(3, 2, 1),
            Approach.FNB_SONESTRA, organisations(0.5, 3, 1),
            Approach.SOS, organisations(1, 0.5, 3),
            Approach.REGULAR, organisations(1, 1, 1));

    private final Draws draws;

    FamilyDraws(Draws draws) {
        this.draws = draws;
    }

    /** A family for each place in the study. */
    List<Family> of(List<Enrolment> enrolments) {
        List<Family> families = new ArrayList<>();
        for (Enrolment enrolment : enrolments) {
            String id = Pseudonym.of('G', families.size() + 1);
            String organisation = draws.pick(ORGANISATIONS.getOrDefault(enrolment.approach(), organisations(1, 1, 1)));
            families.add(new Family(id, organisation, characteristics()));
        }
        return List.copyOf(families);
    }

    private Map<String, CharacteristicValue> characteristics() {
        Map<String, CharacteristicValue> values = new HashMap<>();
        values.put(StudyFrame.MIGRATION_BACKGROUND, flag(MIGRATION_BACKGROUND));
        values.put(StudyFrame.HIGH_CONFLICT_DIVORCE, flag(HIGH_CONFLICT_DIVORCE));
        values.put(StudyFrame.SINGLE_PARENT, flag(SINGLE_PARENT));
        int age = draws.between(0, OLDEST_YOUNGEST_CHILD);
        values.put(StudyFrame.YOUNGEST_CHILD_AGE, new CharacteristicValue.Amount(age));
        if (!draws.chance(EDUCATION_UNKNOWN)) {
            values.put(StudyFrame.PARENTAL_EDUCATION, new CharacteristicValue.Category(draws.pick(EDUCATION)));
        }
        if (!draws.chance(DISABILITY_UNKNOWN)) {
            values.put(StudyFrame.PARENT_MILD_INTELLECTUAL_DISABILITY, flag(MILD_INTELLECTUAL_DISABILITY));
        }
        return values;
    }

    private CharacteristicValue flag(double probability) {
        return new CharacteristicValue.Flag(draws.chance(probability));
    }

    private static List<Weighted<String>> organisations(double north, double middle, double south) {
        return List.of(
                Weighted.of(StudyFrame.NORTH, north),
                Weighted.of(StudyFrame.MIDDLE, middle),
                Weighted.of(StudyFrame.SOUTH, south));
    }
}
