package nl.fnb.domain.io;

import java.util.List;
import nl.fnb.domain.Study;

/** The checks that every study must pass, whether it came from a folder or from an application. */
public final class StudyChecks {

    private static final List<StudyCheck> ALL = List.of(
            new DeclarationCheck(),
            new KeyCheck(),
            new ReferenceCheck(),
            new CharacteristicCheck(),
            new MeasurementCheck(),
            new ResponseCheck());

    private StudyChecks() {}

    /**
     * Whether the records of a study fit together: keys, references, one measurement per family, wave and informant, one
     * response per measurement, instrument and item, and characteristics as they are declared.
     *
     * @return one check that runs them all
     */
    public static StudyCheck all() {
        return (study, problems) -> ALL.forEach(check -> check.check(study, problems));
    }

    /**
     * Requires that a study passes {@link #all()} and further checks.
     *
     * @param study the study
     * @param further more checks, such as those of instruments
     * @throws StudyRefused if any problem is an error
     */
    public static void requireSound(Study study, StudyCheck... further) {
        Problems problems = Problems.of(study);
        all().check(study, problems);
        List.of(further).forEach(check -> check.check(study, problems));
        if (problems.hasErrors()) {
            throw new StudyRefused(problems.errors());
        }
    }
}
