package nl.fnb.measures.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Percentages of groups that were printed without their counts, and what is known of all groups together.
 *
 * <p>{@link #reconstruct} lists every table of whole numbers that fits: each group's percentage, the number of events of all
 * groups, their percentage and, if given, the mean over all events as the mean of the groups' means weighted by their
 * events. Every group has at least one event. That no table fits shows an error in print, or that the figures are not of the
 * same families; that one fits proves nothing.
 */
public final class PublishedTable {

    private final long events;
    private final Rounded percentage;
    private final Optional<Rounded> mean;
    private final List<PublishedGroup> groups;

    private PublishedTable(long events, Rounded percentage, Optional<Rounded> mean, List<PublishedGroup> groups) {
        this.events = events;
        this.percentage = percentage;
        this.mean = mean;
        this.groups = groups;
    }

    /**
     * What is known of all groups together.
     *
     * @param events the number of events, at least 1
     * @param percentage the percentage of all families in which the event happened, above 0
     * @return the table, without groups as yet
     * @throws IllegalArgumentException if there are no events, or the percentage rounds to 0 so that the number of families
     *     has no bound
     */
    public static PublishedTable of(long events, Rounded percentage) {
        if (events < 1) {
            throw new IllegalArgumentException("events must be at least 1, got " + events);
        }
        if (percentage.least().signum() <= 0) {
            throw new IllegalArgumentException("the percentage of all must not round to 0, got " + percentage);
        }
        return new PublishedTable(events, percentage, Optional.empty(), List.of());
    }

    /**
     * The same with a mean over all events.
     *
     * @param overall the printed mean
     * @return the table
     */
    public PublishedTable withMean(Rounded overall) {
        return new PublishedTable(events, percentage, Optional.of(overall), groups);
    }

    /**
     * The same with one group more.
     *
     * @param name the name of the group
     * @param share the printed percentage of its families
     * @return the table
     */
    public PublishedTable with(String name, Rounded share) {
        return and(new PublishedGroup(name, share, Optional.empty()));
    }

    /**
     * The same with one group more, whose mean was printed as well.
     *
     * @param name the name of the group
     * @param share the printed percentage of its families
     * @param groupMean the printed mean over its events
     * @return the table
     */
    public PublishedTable with(String name, Rounded share, Rounded groupMean) {
        return and(new PublishedGroup(name, share, Optional.of(groupMean)));
    }

    private PublishedTable and(PublishedGroup group) {
        List<PublishedGroup> more = new ArrayList<>(groups);
        more.add(group);
        return new PublishedTable(events, percentage, mean, List.copyOf(more));
    }

    /**
     * Searches the whole numbers that fit.
     *
     * @return every table, up to a limit of 100,000
     * @throws IllegalArgumentException if there are no groups, or a mean is printed of all but not of each group
     */
    public Reconstruction reconstruct() {
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("a table needs at least 1 group, got 0");
        }
        if (mean.isPresent() && groups.stream().anyMatch(group -> group.mean().isEmpty())) {
            throw new IllegalArgumentException("each group needs a mean where all together have one, got none");
        }
        return new TableSearch(events, percentage, mean, groups).run();
    }
}
