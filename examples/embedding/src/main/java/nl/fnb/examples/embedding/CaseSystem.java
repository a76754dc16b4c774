package nl.fnb.examples.embedding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Family;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Label;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Organisation;
import nl.fnb.domain.RefrainReason;
import nl.fnb.domain.Response;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome;
import nl.fnb.domain.Wave;
import nl.fnb.measures.Instrument;
import nl.fnb.report.Report;
import nl.fnb.report.evaluation.AnalysisPlan;
import nl.fnb.report.evaluation.Direction;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.StudyInput;

/** A case system that evaluates its own dossiers. */
public final class CaseSystem {

    private final Instrument support = SupportForm.open().instrument();
    private final LocalDate today;

    /**
     * A case system on a day.
     *
     * @param today up to when dossiers were followed
     */
    public CaseSystem(LocalDate today) {
        this.today = today;
    }

    /**
     * Writes the report of an evaluation.
     *
     * @param dossiers the dossiers
     * @param folder where it is written
     * @throws nl.fnb.domain.io.StudyRefused if dossiers do not fit together; names every problem
     */
    public void report(List<Dossier> dossiers, Path folder) {
        StudyInput input = StudyInput.of(study(dossiers), List.of(support), plan());
        Evaluation evaluation = Evaluation.of(input);
        Report.of(evaluation).in(Locale.forLanguageTag("nl")).writeTo(folder, "html", "csv", "json");
    }

    /**
     * The dossiers as a study.
     *
     * @param dossiers the dossiers
     * @return the same families, trajectories and forms
     */
    public Study study(List<Dossier> dossiers) {
        Study.Builder study = Study.builder()
                .id("case-system")
                .title(new Label("Onze zaken", "Our cases"))
                .addOrganisations(new Organisation("OURS", "Our organisation"))
                .addInstruments(support.id());
        for (Dossier dossier : dossiers) {
            study.addFamilies(new Family(dossier.number(), "OURS", Map.of()));
            study.addTrajectories(trajectory(dossier));
            form(study, dossier, Wave.PRE, dossier.offeredOn(), dossier.before());
            form(study, dossier, Wave.POST, dossier.offeredOn().plusYears(1), dossier.after());
        }
        return study.build();
    }

    /** What is compared was decided before anyone saw the figures. */
    AnalysisPlan plan() {
        return AnalysisPlan.builder()
                .addOutcomes(new Outcome.ScaleScore(
                        "support",
                        new Label("Steun", "Support"),
                        Direction.HIGHER,
                        support.id(),
                        "total",
                        Optional.of(Informant.PARENT),
                        Optional.of(1.0)))
                .build();
    }

    private Trajectory trajectory(Dossier dossier) {
        TrajectoryOutcome outcome = dossier.plannedOn()
                .<TrajectoryOutcome>map(TrajectoryOutcome.PlanMade::new)
                .or(() -> dossier.stoppedOn()
                        .map(day -> new TrajectoryOutcome.Refrained(day, Optional.of(RefrainReason.OTHER))))
                .orElseGet(() -> new TrajectoryOutcome.Ongoing(today));
        Approach approach = dossier.conference() ? Approach.EK_C : Approach.REGULAR;
        return new Trajectory("T" + dossier.number(), dossier.number(), approach, dossier.offeredOn(), outcome);
    }

    private void form(Study.Builder study, Dossier dossier, Wave wave, LocalDate day, Map<String, String> answers) {
        if (answers.isEmpty()) {
            return;
        }
        String id = dossier.number() + "-" + wave;
        study.addMeasurements(new Measurement(id, dossier.number(), wave, Informant.PARENT, day));
        List<Response> responses = new ArrayList<>();
        answers.forEach((item, answer) -> responses.add(
                new Response(id, support.id(), item, Optional.of(answer).filter(text -> !text.isEmpty()))));
        study.addAllResponses(responses);
    }
}
