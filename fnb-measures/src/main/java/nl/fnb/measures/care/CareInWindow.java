package nl.fnb.measures.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.fnb.domain.CareEpisode;

/**
 * The care of one family within a window. An episode covers the days from {@code startedOn} up to and including
 * {@code endedOn}; one without an end covers the rest of the window.
 *
 * <p>Care types without counterpart, such as {@code ijw:45}, count as care; whether they include a stay is not known, and
 * they give no nights.
 */
public final class CareInWindow {

    private static final double DAYS_IN_WEEK = 7;

    private final CareWindow window;
    private final List<CareEpisode> episodes;

    private CareInWindow(CareWindow window, List<CareEpisode> episodes) {
        this.window = window;
        this.episodes = episodes;
    }

    /**
     * The care of a family.
     *
     * @param window the days that are looked at
     * @param episodes episodes of that family, in any order
     * @return those with a day in the window
     * @throws IllegalArgumentException if the episodes are of more than one family
     */
    public static CareInWindow of(CareWindow window, List<CareEpisode> episodes) {
        long families = episodes.stream().map(CareEpisode::familyId).distinct().count();
        if (families > 1) {
            throw new IllegalArgumentException("the episodes must be of one family, got " + families + " families");
        }
        return new CareInWindow(
                window,
                episodes.stream()
                        .filter(episode ->
                                covered(window, episode, CareEpisode::startedOn).days() > 0)
                        .toList());
    }

    /**
     * The number of episodes with a day in the window.
     *
     * @return 0 or more
     */
    public int episodes() {
        return episodes.size();
    }

    /**
     * The number of days of the window on which there was care, however many episodes ran.
     *
     * @return 0 to the days of the window
     */
    public long days() {
        return distinctDays(episodes, CareEpisode::startedOn);
    }

    /**
     * The days of all episodes together: a day with two episodes counts twice.
     *
     * @return {@link #days()} or more
     */
    public long episodeDays() {
        return episodes.stream().mapToLong(this::daysOf).sum();
    }

    /**
     * The hours of care in the window: of each episode its hours a week times its days in the window, divided by seven.
     *
     * @return 0 where there is no episode; empty where one of them lacks its hours
     */
    public OptionalDouble hours() {
        double sum = 0;
        for (CareEpisode episode : episodes) {
            if (episode.hoursPerWeek().isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += episode.hoursPerWeek().get() * daysOf(episode) / DAYS_IN_WEEK;
        }
        return OptionalDouble.of(sum);
    }

    /**
     * The mean hours of care a week over the whole window: {@link #hours()} divided by the weeks of the window.
     *
     * @return 0 or more; empty where an episode lacks its hours
     */
    public OptionalDouble hoursPerWeek() {
        OptionalDouble hours = hours();
        return hours.isPresent()
                ? OptionalDouble.of(hours.getAsDouble() * DAYS_IN_WEEK / window.days())
                : OptionalDouble.empty();
    }

    /**
     * The nights away from home: nights whose morning lies in the window, each once, however many stays ran. With several
     * children in care it counts the nights on which at least one of them was away.
     *
     * @param dates what the first and last day of a stay mean
     * @return 0 to the days of the window
     */
    public long stayNights(StayDates dates) {
        List<CareEpisode> stays = episodes.stream()
                .filter(episode -> CareRecords.isStay(episode.careType()))
                .toList();
        return distinctDays(stays, stay -> dates.firstMorning(stay.startedOn()));
    }

    @Override
    public String toString() {
        return episodes() + (episodes() == 1 ? " episode on " : " episodes on ") + days() + " of " + window.days()
                + " days from " + window.first() + " to " + window.last();
    }

    private long daysOf(CareEpisode episode) {
        return covered(window, episode, CareEpisode::startedOn).days();
    }

    private long distinctDays(List<CareEpisode> some, Function<CareEpisode, LocalDate> start) {
        List<Stretch> stretches = new ArrayList<>(
                some.stream().map(episode -> covered(window, episode, start)).toList());
        stretches.sort(Comparator.comparingLong(Stretch::first));
        long days = 0;
        long counted = Long.MIN_VALUE;
        for (Stretch stretch : stretches) {
            days += Math.max(0, stretch.last() - Math.max(stretch.first() - 1, counted));
            counted = Math.max(counted, stretch.last());
        }
        return days;
    }

    /** Days since the epoch; none where the last lies before the first. */
    private record Stretch(long first, long last) {
        long days() {
            return Math.max(0, last - first + 1);
        }
    }

    private static Stretch covered(CareWindow window, CareEpisode episode, Function<CareEpisode, LocalDate> start) {
        long last = window.last().toEpochDay();
        return new Stretch(
                Math.max(start.apply(episode).toEpochDay(), window.first().toEpochDay()),
                episode.endedOn().map(end -> Math.min(end.toEpochDay(), last)).orElse(last));
    }
}
