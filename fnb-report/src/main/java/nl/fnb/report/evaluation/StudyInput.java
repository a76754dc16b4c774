package nl.fnb.report.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Study;
import nl.fnb.domain.io.Problem;
import nl.fnb.domain.io.Problems;
import nl.fnb.domain.io.ScheduleCheck;
import nl.fnb.domain.io.StudyChecks;
import nl.fnb.domain.io.StudyFolder;
import nl.fnb.domain.io.StudyReading;
import nl.fnb.domain.io.StudyRefused;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.ResponseCheck;
import nl.fnb.measures.StudyInstruments;

/**
 * A study, its instruments and its analysis plan, all of which hold.
 *
 * @param study the study
 * @param instruments its instruments, in the order of the study
 * @param plan the plan, with every default value filled in
 * @param warnings what the reader must know, though the study is used
 */
public record StudyInput(Study study, List<Instrument> instruments, AnalysisPlan plan, List<Problem> warnings) {

    private static final int DEFAULT_FOLLOW_UP_MONTHS = 3;

    /**
     * Takes copies of the lists.
     *
     * @param study the study
     * @param instruments its instruments, in the order of the study
     * @param plan the plan, with every default value filled in
     * @param warnings what the reader must know, though the study is used
     */
    public StudyInput {
        instruments = List.copyOf(instruments);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads a study folder with the plan that it holds, or the default plan.
     *
     * @param folder the study folder
     * @return the input
     * @throws StudyRefused if anything breaks a rule; names every problem
     */
    public static StudyInput open(Path folder) {
        return open(folder, Optional.empty());
    }

    /**
     * Reads a study folder with a plan from elsewhere.
     *
     * @param folder the study folder
     * @param planFile the file of the plan
     * @return the input
     * @throws StudyRefused if anything breaks a rule; names every problem
     */
    public static StudyInput open(Path folder, Path planFile) {
        return open(folder, Optional.of(planFile));
    }

    /**
     * Checks a study folder without using it.
     *
     * @param folder the study folder
     * @return every problem, errors and warnings
     */
    public static List<Problem> check(Path folder) {
        Checked checked = read(folder, Optional.empty());
        return checked.problems().all();
    }

    /**
     * A study that an application built from its own records.
     *
     * @param study the study
     * @param instruments its instruments
     * @param plan the plan
     * @return the input
     * @throws StudyRefused if anything breaks a rule; names every problem
     */
    public static StudyInput of(Study study, List<Instrument> instruments, AnalysisPlan plan) {
        Problems problems = Problems.of(study);
        Optional<WrittenPlan> unwritten = Optional.of(WrittenPlan.unwritten(plan, "plan"));
        checkAll(study, instruments, unwritten, problems);
        return sound(new Checked(Optional.of(study), instruments, unwritten, problems));
    }

    private static StudyInput open(Path folder, Optional<Path> planFile) {
        return sound(read(folder, planFile));
    }

    private record Checked(
            Optional<Study> study, List<Instrument> instruments, Optional<WrittenPlan> plan, Problems problems) {}

    private static StudyInput sound(Checked checked) {
        Problems problems = checked.problems();
        if (problems.hasErrors() || checked.study().isEmpty() || checked.plan().isEmpty()) {
            throw new StudyRefused(problems.errors());
        }
        return new StudyInput(
                checked.study().get(),
                checked.instruments(),
                checked.plan().get().plan(),
                problems.warnings());
    }

    private static Checked read(Path folder, Optional<Path> planFile) {
        StudyReading reading = StudyFolder.at(folder).read();
        Problems problems = reading.problems();
        if (reading.study().isEmpty()) {
            return new Checked(Optional.empty(), List.of(), Optional.empty(), problems);
        }
        Study study = reading.study().get();
        List<Instrument> instruments = StudyInstruments.load(folder, study, problems);
        Path file = planFile.orElse(folder.resolve(PlanFile.NAME));
        String name =
                file.getFileName() == null ? PlanFile.NAME : file.getFileName().toString();
        boolean planned = planFile.isPresent() || Files.exists(file);
        Optional<WrittenPlan> plan = planned
                ? PlanFile.read(file, name, study, instruments, problems)
                : Optional.of(WrittenPlan.unwritten(DefaultPlan.of(study, instruments), name));
        checkAll(study, instruments, plan, problems);
        return new Checked(Optional.of(study), instruments, plan, problems);
    }

    /** A plan that could not be read has been complained of already; the schedule is then checked at its default. */
    private static void checkAll(
            Study study, List<Instrument> instruments, Optional<WrittenPlan> plan, Problems problems) {
        StudyChecks.all().check(study, problems);
        new ScheduleCheck(plan.map(p -> p.plan().followUpMonths()).orElse(DEFAULT_FOLLOW_UP_MONTHS))
                .check(study, problems);
        new ResponseCheck(instruments).check(study, problems);
        plan.ifPresent(written -> new PlanCheck(written, instruments).check(study, problems));
    }
}
