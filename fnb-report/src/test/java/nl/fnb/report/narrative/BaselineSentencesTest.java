package nl.fnb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.StudyInput;
import org.junit.jupiter.api.Test;

class BaselineSentencesTest {

    private static final StudyInput INPUT = StudyInput.open(Path.of("..", "examples", "data", "study"));
    private static final String SINGLE_PARENT = "single_parent";

    @Test
    void groups_that_lie_wholly_apart_are_said_to_differ_clearly() {
        Set<String> offered = INPUT.study().trajectories().stream()
                .filter(trajectory -> trajectory.approach().isFamilyGroup())
                .map(Trajectory::familyId)
                .collect(Collectors.toSet());

        assertThat(alike(family -> new CharacteristicValue.Flag(offered.contains(family.id()))))
                .contains("Single-parent family: 100.0% (77/77) against 0.0% (0/59)")
                .contains("For Single-parent family and Age of the youngest child (years) no comparison corrects.")
                .doesNotContain("nowhere exceeds");
    }

    @Test
    void what_nobody_differs_in_is_no_difference() {
        assertThat(alike(family -> new CharacteristicValue.Flag(true)))
                .doesNotContain("Single-parent family")
                .doesNotContain("cannot be computed");
    }

    @Test
    void what_is_not_known_of_a_group_is_not_said_to_be_alike() {
        assertThat(alike(family -> null))
                .contains("The standardised difference cannot be computed for: Single-parent family.");
    }

    @Test
    void tells_what_the_comparisons_correct_for() {
        assertThat(alike(family -> family.characteristics().get(SINGLE_PARENT)))
                .contains(
                        "For the pre-measurement of Maltreatment risk score (at that outcome) and the pre-measurement of"
                                + " Professional care (at that outcome) the comparison of measured outcomes corrects, which takes"
                                + " such a difference away only in part. For Age of the youngest child (years) no comparison"
                                + " corrects. The comparison of child protection measures corrects for nothing.");
    }

    /** The sentences, of the example with another value for single parents. */
    private static String alike(Function<Family, CharacteristicValue> singleParent) {
        List<Family> families = INPUT.study().families().stream()
                .map(family -> with(family, singleParent.apply(family)))
                .toList();
        Study study = INPUT.study().withFamilies(families);
        Evaluation evaluation = Evaluation.of(study, INPUT.instruments(), INPUT.plan());
        return new BaselineSentences(Wording.of(INPUT.plan(), Locale.ENGLISH), evaluation).alike();
    }

    private static Family with(Family family, CharacteristicValue value) {
        Map<String, CharacteristicValue> values = new HashMap<>(family.characteristics());
        values.remove(SINGLE_PARENT);
        if (value != null) {
            values.put(SINGLE_PARENT, value);
        }
        return new Family(family.id(), family.organisation(), values);
    }
}
