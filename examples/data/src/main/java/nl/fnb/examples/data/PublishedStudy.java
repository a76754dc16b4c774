package nl.fnb.examples.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.fnb.domain.Family;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.io.StudyFolder;

/**
 * An invented study that shows what was published of the evaluation of family network conferences in preventive youth
 * protection (WODC, 2016).
 *
 * <p>The counts and the weeks are calibrated to the published, rounded figures. All other values are drawn without any
 * difference between the groups. No record is of a real family.
 */
public final class PublishedStudy {

    /** The seed of the study in {@code examples/data/study}; see its README for how it was chosen. */
    public static final long SEED = 20161112;

    private PublishedStudy() {}

    /**
     * Draws the study; the same seed gives the same study on every machine.
     *
     * @param seed where the draws start
     * @return 214 families who were offered a plan and 59 in regular care
     */
    public static Study generate(long seed) {
        Draws draws = Draws.of(seed);
        List<Enrolment> enrolments = Enrolment.all(draws.split());
        List<Family> families = new FamilyDraws(draws.split()).of(enrolments);
        List<Trajectory> trajectories = new TrajectoryDraws(draws.split()).of(enrolments, families);
        return followed(families, trajectories, draws);
    }

    private static Study followed(List<Family> families, List<Trajectory> trajectories, Draws draws) {
        List<PlanCourse> courses = PlanCourse.of(families, trajectories);
        MeasurementDraws.Measured measured = MeasurementDraws.of(courses, draws.split());
        return Study.builder()
                .id(StudyFrame.ID)
                .title(StudyFrame.TITLE)
                .addAllOrganisations(StudyFrame.ORGANISATIONS)
                .addAllCharacteristics(StudyFrame.CHARACTERISTICS)
                .addAllInstruments(StudyFrame.INSTRUMENTS)
                .addAllFamilies(families)
                .addAllTrajectories(trajectories)
                .plans(new PlanDraws(draws.split()).of(courses))
                .addAllMeasurements(measured.measurements())
                .addAllResponses(measured.responses())
                .care(new CareDraws(draws.split()).of(courses))
                .safeguards(SafeguardDraws.of(courses, draws.split()))
                .build();
    }

    /**
     * Writes the study of {@link #SEED}.
     *
     * @param arguments the folder to write to
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        StudyFolder.at(Path.of(arguments[0])).write(generate(SEED));
    }
}
