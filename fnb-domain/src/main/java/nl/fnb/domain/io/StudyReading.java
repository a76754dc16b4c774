package nl.fnb.domain.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Study;

/**
 * What came of reading a study folder: the study as far as it could be read, and every problem that was met.
 *
 * <p>The study may be used only where the problems hold no error; until then it serves further checks, so that all problems
 * are known at once. {@link #orRefuse()} hands over a study that holds.
 *
 * @param study the study without the rows that could not be read; empty if {@code study.json} could not be read at all
 * @param problems what is wrong, and where; checks add to it
 * @param folder the folder that was read
 */
public record StudyReading(Optional<Study> study, Problems problems, Path folder) {

    /**
     * Runs checks on what was read.
     *
     * @param checks the checks
     * @return this
     */
    public StudyReading check(StudyCheck... checks) {
        study.ifPresent(s -> List.of(checks).forEach(check -> check.check(s, problems)));
        return this;
    }

    /**
     * The study, if it holds.
     *
     * @return a study without errors; it may have warnings
     * @throws StudyRefused if any problem is an error
     */
    public Study orRefuse() {
        if (study.isEmpty() || problems.hasErrors()) {
            throw new StudyRefused(problems.errors());
        }
        return study.get();
    }
}
