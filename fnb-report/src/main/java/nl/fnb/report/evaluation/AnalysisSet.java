package nl.fnb.report.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryStatus;
import nl.fnb.domain.Wave;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.SafeguardUse;

/** The families of a study as numbers: the offers that were made, and the families that are compared. */
public final class AnalysisSet {

    private final Study study;
    private final AnalysisPlan plan;
    private final List<Instrument> instruments;
    private final List<Trajectory> offers;
    private final List<Case> cases;
    private final FollowUp followUp;
    private final SafeguardUse safeguards;
    private final Map<String, PrePost> outcomes = new HashMap<>();
    private final Map<String, Covariate> covariates = new HashMap<>();

    private AnalysisSet(StudyInput input) {
        study = input.study();
        plan = input.plan();
        instruments = input.instruments();
        offers = study.trajectories().stream()
                .filter(trajectory -> trajectory.approach().isFamilyGroup())
                .toList();
        cases = Cases.of(study);
        followUp = new FollowUp(study, input.instruments(), cases, plan.followUpMonths());
        safeguards = SafeguardUse.of(study);
        for (Outcome outcome : plan.outcomes()) {
            if (outcome instanceof Outcome.Continuous continuous && followUp.isRecorded(continuous)) {
                outcomes.put(outcome.id(), followUp.of(continuous));
            }
        }
        study.characteristics().forEach(c -> covariates.put(c.code(), Covariate.of(c.code(), study, cases)));
        covariates.put(Covariate.ORGANISATION, Covariate.of(Covariate.ORGANISATION, study, cases));
    }

    /**
     * The numbers of a study.
     *
     * @param input a sound study with its instruments and plan
     * @return its analysis set
     */
    public static AnalysisSet of(StudyInput input) {
        return new AnalysisSet(input);
    }

    /**
     * The study.
     *
     * @return the study that was put in
     */
    public Study study() {
        return study;
    }

    /**
     * The plan.
     *
     * @return the plan that was put in
     */
    public AnalysisPlan plan() {
        return plan;
    }

    /**
     * The trajectories in which a family network conference was offered.
     *
     * @return of every status
     */
    public List<Trajectory> offers() {
        return offers;
    }

    /**
     * The approaches that have offers which ended, in a plan or in refraining.
     *
     * @return in the order of the study format
     */
    public List<Approach> approaches() {
        return List.of(Approach.EK_C, Approach.FNB_SONESTRA, Approach.SOS).stream()
                .filter(approach -> offers.stream()
                        .anyMatch(t -> t.approach() == approach && t.status() != TrajectoryStatus.ONGOING))
                .toList();
    }

    /**
     * The families that are compared.
     *
     * @return in the order of the study
     */
    public List<Case> cases() {
        return cases;
    }

    /**
     * The number of families in a group.
     *
     * @param treated the group
     * @return a count
     */
    public long size(boolean treated) {
        return cases.stream().filter(c -> c.treated() == treated).count();
    }

    /**
     * Whether a family was measured.
     *
     * @param row the place of the family in {@link #cases()}
     * @param wave before or after
     * @param informant by whom, empty for anyone
     * @return true if there is a measurement
     */
    public boolean isMeasured(int row, Wave wave, Optional<Informant> informant) {
        return followUp.row(wave, informant, row) >= 0;
    }

    /**
     * Whether a family was measured after the plan, each time at most six weeks from the day that was due.
     *
     * @param row the place of the family in {@link #cases()}
     * @return false if it was not measured, or off schedule by anyone
     */
    public boolean isOnSchedule(int row) {
        return followUp.isOnSchedule(row, cases.get(row).decidedOn());
    }

    /**
     * Whether the study recorded what an outcome needs.
     *
     * @param outcome an outcome of the plan
     * @return false where there is no such outcome
     */
    public boolean isRecorded(Outcome outcome) {
        return outcome instanceof Outcome.Event ? safeguards.available() : outcomes.containsKey(outcome.id());
    }

    /**
     * A measured outcome of a family before the plan.
     *
     * @param outcome an outcome of the plan that was recorded
     * @param row the place of the family in {@link #cases()}
     * @return NaN where it is missing
     */
    public double before(Outcome.Continuous outcome, int row) {
        return outcome(outcome).orElseThrow().pre(row);
    }

    /**
     * A measured outcome of a family after the plan.
     *
     * @param outcome an outcome of the plan that was recorded
     * @param row the place of the family in {@link #cases()}
     * @return NaN where it is missing
     */
    public double after(Outcome.Continuous outcome, int row) {
        return outcome(outcome).orElseThrow().post(row);
    }

    /**
     * Whether a measure could begin for a family.
     *
     * @param outcome an outcome of the plan that was recorded
     * @param row the place of the family in {@link #cases()}
     * @return true if the family counts
     */
    public boolean isAtRisk(Outcome.Event outcome, int row) {
        Case family = cases.get(row);
        return safeguards.atRisk(family.family().id(), outcome.safeguard(), family.decidedOn(), plan.followUpMonths());
    }

    /**
     * Whether a measure began for a family within the window after the plan.
     *
     * @param outcome an outcome of the plan that was recorded
     * @param row the place of the family in {@link #cases()}
     * @return true if it did, whether the family was at risk or not
     */
    public boolean hadEvent(Outcome.Event outcome, int row) {
        Case family = cases.get(row);
        return safeguards.event(family.family().id(), outcome.safeguard(), family.decidedOn(), plan.followUpMonths());
    }

    /**
     * What the items of the instruments gave, worked out anew.
     *
     * @return the points behind {@link ScaleReliability}
     */
    public ItemPoints itemPoints() {
        return ItemPoints.of(study, instruments);
    }

    /** The child protection measures of the families. */
    SafeguardUse safeguards() {
        return safeguards;
    }

    /** An outcome before and after, empty where the study did not record what it needs. */
    Optional<PrePost> outcome(Outcome.Continuous outcome) {
        return Optional.ofNullable(outcomes.get(outcome.id()));
    }

    /** A characteristic, or {@code organisation}. */
    Covariate covariate(String name) {
        Covariate covariate = covariates.get(name);
        if (covariate == null) {
            throw new IllegalArgumentException("name must be a characteristic of the study, got " + name);
        }
        return covariate;
    }
}
