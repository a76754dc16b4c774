package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Organisation;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryStatus;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.Tally;
import nl.fnb.stats.table.ProportionInterval;

/**
 * Question 1 by organisation: how often and how soon an offered conference leads to a plan at each of them.
 *
 * <p>Described, never tested: organisations differ in their families and in the approach they offer. An offer belongs to the
 * organisation of its family.
 *
 * @param entries an entry per organisation with offers, in the order of the study; empty unless there are two of those
 * @param notes what is not given
 */
public record Organisations(List<Entry> entries, List<Note> notes) implements Answer {

    private static final String TERM = "organisation";

    /**
     * Takes copies of the lists.
     *
     * @param entries an entry per organisation with offers, in the order of the study; empty unless there are two of those
     * @param notes what is not given
     */
    public Organisations {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    /**
     * One organisation.
     *
     * @param organisation the organisation
     * @param tally plans made among offers that ended
     * @param ongoing offers that have not ended
     * @param interval the Wilson interval, absent where no offer ended
     * @param toPlan the weeks to a plan
     * @param toRefrain the weeks to refraining
     */
    public record Entry(
            Organisation organisation,
            Tally tally,
            long ongoing,
            Optional<ProportionInterval.Result> interval,
            Weeks toPlan,
            Weeks toRefrain) {

        private static Entry of(Organisation organisation, List<Trajectory> offers, double level) {
            long made = count(offers, TrajectoryStatus.PLAN_MADE);
            Tally tally = new Tally(made, made + count(offers, TrajectoryStatus.REFRAINED));
            ProportionInterval wilson = ProportionInterval.withDefaults().withLevel(level);
            return new Entry(
                    organisation,
                    tally,
                    count(offers, TrajectoryStatus.ONGOING),
                    Attempt.of(() -> wilson.estimate(tally)).value(),
                    weeks("weeks_to_plan_by_organisation", organisation, offers, TrajectoryStatus.PLAN_MADE),
                    weeks("weeks_to_refrain_by_organisation", organisation, offers, TrajectoryStatus.REFRAINED));
        }

        private static long count(List<Trajectory> offers, TrajectoryStatus status) {
            return offers.stream().filter(offer -> offer.status() == status).count();
        }

        private static Weeks weeks(
                String analysis, Organisation organisation, List<Trajectory> offers, TrajectoryStatus status) {
            ResultKey key = new ResultKey(analysis, Weeks.OUTCOME, TERM, organisation.code());
            return Weeks.of(key, Optional.empty(), offers, status);
        }

        private ResultKey key() {
            return new ResultKey("success_rate_by_organisation", Success.OUTCOME, TERM, organisation.code());
        }

        private List<Note> notes() {
            List<Note> notes = new ArrayList<>();
            if (interval.isEmpty()) {
                notes.add(Note.of(key(), Note.NO_TRAJECTORIES));
            }
            toPlan.note().ifPresent(notes::add);
            toRefrain.note().ifPresent(notes::add);
            return notes;
        }

        private void addTo(ResultRows rows) {
            rows.of(key()).add("offered", tally.trials()).add("successes", tally.successes());
            interval.ifPresent(r -> rows.add("proportion", r.estimate()).add(r.interval()));
            if (ongoing > 0) {
                rows.add("ongoing", ongoing);
            }
        }
    }

    static Organisations of(AnalysisSet set) {
        Map<String, String> organisationOf = new HashMap<>();
        set.study().families().forEach(family -> organisationOf.put(family.id(), family.organisation()));
        Map<String, List<Trajectory>> offers = new HashMap<>();
        for (Trajectory offer : set.offers()) {
            offers.computeIfAbsent(organisationOf.getOrDefault(offer.familyId(), ""), code -> new ArrayList<>())
                    .add(offer);
        }
        if (offers.size() < 2) {
            return new Organisations(List.of(), List.of());
        }
        List<Entry> entries = set.study().organisations().stream()
                .filter(organisation -> offers.containsKey(organisation.code()))
                .map(organisation -> Entry.of(
                        organisation,
                        offers.getOrDefault(organisation.code(), List.of()),
                        set.plan().level()))
                .toList();
        return new Organisations(
                entries,
                entries.stream().flatMap(entry -> entry.notes().stream()).toList());
    }

    @Override
    public List<ResultRow> rows() {
        ResultRows rows = new ResultRows();
        entries.forEach(entry -> entry.addTo(rows));
        entries.forEach(entry -> entry.toPlan().addTo(rows));
        entries.forEach(entry -> entry.toRefrain().addTo(rows));
        return rows.toList();
    }
}
