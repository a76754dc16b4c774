package nl.fnb.report.evaluation;

import java.util.List;
import nl.fnb.domain.Study;
import nl.fnb.domain.io.Problem;
import nl.fnb.measures.Instrument;
import nl.fnb.report.execution.Execution;

/**
 * The answers to the three questions of an evaluation, for one study.
 *
 * <pre>{@code Evaluation evaluation = Evaluation.of(StudyInput.open(Path.of("study")));}</pre>
 */
public final class Evaluation {

    private final StudyInput input;
    private final Answers answers;
    private final Verdicts verdicts;
    private final List<ResultRow> rows;
    private final Provenance provenance;

    private Evaluation(StudyInput input, Execution execution) {
        this.input = input;
        answers = Answers.of(input, execution);
        verdicts = Verdicts.of(input.plan(), answers.outcomes(), answers.rareOutcomes());
        rows = answers().stream().flatMap(answer -> answer.rows().stream()).toList();
        provenance = Provenance.of(input, answers.data(), rows);
    }

    /**
     * Evaluates a study.
     *
     * @param input a sound study with its instruments and plan
     * @return the answers
     */
    public static Evaluation of(StudyInput input) {
        return of(input, Execution.withDefaults());
    }

    /**
     * Evaluates a study on several threads, or with someone who watches.
     *
     * @param input a sound study with its instruments and plan
     * @param execution how the work runs; the answers are the same for any
     * @return the answers
     * @throws java.util.concurrent.CancellationException if the work was stopped
     */
    public static Evaluation of(StudyInput input, Execution execution) {
        return new Evaluation(input, execution);
    }

    /**
     * Evaluates a study that an application built.
     *
     * @param study the study
     * @param instruments its instruments
     * @param plan the plan
     * @return the answers
     * @throws nl.fnb.domain.io.StudyRefused if the study breaks a rule
     */
    public static Evaluation of(Study study, List<Instrument> instruments, AnalysisPlan plan) {
        return of(StudyInput.of(study, instruments, plan));
    }

    /**
     * The study that was evaluated.
     *
     * @return with its instruments left out
     */
    public Study study() {
        return input.study();
    }

    /**
     * The plan by which it was evaluated.
     *
     * @return with every default value filled in
     */
    public AnalysisPlan plan() {
        return input.plan();
    }

    /**
     * The families as numbers, computed anew at each call.
     *
     * @return what the answers were computed from
     */
    public AnalysisSet analysisSet() {
        return AnalysisSet.of(input);
    }

    /**
     * What the reader must know of the data, though they were used.
     *
     * @return the warnings of the input
     */
    public List<Problem> warnings() {
        return input.warnings();
    }

    /**
     * The way of the families through the study.
     *
     * @return the flow
     */
    public Flow flow() {
        return answers.flow();
    }

    /**
     * Question 1, first part.
     *
     * @return how often a conference leads to a plan
     */
    public Success success() {
        return answers.success();
    }

    /**
     * Question 1, second part.
     *
     * @return how long it takes
     */
    public Durations durations() {
        return answers.durations();
    }

    /**
     * Question 1, third part.
     *
     * @return what share had come to a plan, or to refraining, by a week
     */
    public TimeToPlan timeToPlan() {
        return answers.timeToPlan();
    }

    /**
     * Question 1 by organisation.
     *
     * @return how often and how soon a conference leads to a plan at each
     */
    public Organisations organisations() {
        return answers.organisations();
    }

    /**
     * What is missing.
     *
     * @return of the characteristics and outcomes of the compared families
     */
    public MissingData missingData() {
        return answers.missingData();
    }

    /**
     * How far the items of the instruments go together.
     *
     * @return the reliability of the scales in this study
     */
    public ScaleReliability reliability() {
        return answers.reliability();
    }

    /**
     * How alike the groups were.
     *
     * @return the baseline
     */
    public Baseline baseline() {
        return answers.baseline();
    }

    /**
     * Question 2, first part.
     *
     * @return the measured outcomes
     */
    public Outcomes outcomes() {
        return answers.outcomes();
    }

    /**
     * Question 2, second part.
     *
     * @return the child protection measures
     */
    public RareOutcomes rareOutcomes() {
        return answers.rareOutcomes();
    }

    /**
     * What may be said of each outcome.
     *
     * @return the verdicts
     */
    public Verdicts verdicts() {
        return verdicts;
    }

    /**
     * Question 3.
     *
     * @return the effects of moderators
     */
    public Moderation moderation() {
        return answers.moderation();
    }

    /**
     * Every answer.
     *
     * @return in the order of the results
     */
    public List<Answer> answers() {
        return answers.with(verdicts);
    }

    /**
     * Every figure.
     *
     * @return in the order of the results
     */
    public List<ResultRow> rows() {
        return rows;
    }

    /**
     * Every figure that is not given.
     *
     * @return each with its reason
     */
    public List<Note> notes() {
        return answers().stream().flatMap(answer -> answer.notes().stream()).toList();
    }

    /**
     * What it was made of.
     *
     * @return version, fingerprints, seed and methods
     */
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public String toString() {
        return EvaluationText.of(this);
    }
}
