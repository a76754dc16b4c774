package nl.fnb.domain.io;

import java.nio.file.Path;
import java.util.Locale;
import nl.fnb.domain.Study;

/** The lines that the README of this module shows. */
final class ReadmeExample {

    private ReadmeExample() {}

    static String run(Path folder) {
        StringBuilder out = new StringBuilder();
        // README
        StudyReading reading = StudyFolder.at(folder).read().check(StudyChecks.all(), new ScheduleCheck(3));
        for (Problem problem : reading.problems().all()) {
            out.append(problem.text(Locale.ENGLISH)).append('\n');
        }
        Study study = reading.orRefuse(); // or a StudyRefused that holds every problem
        out.append(study.summary());
        // END
        return out.toString();
    }
}
