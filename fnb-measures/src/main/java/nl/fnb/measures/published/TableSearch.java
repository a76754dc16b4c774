package nl.fnb.measures.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the counts of each group, and leaves off where no rest can fit. */
final class TableSearch {

    private static final int MOST_TABLES = 100_000;
    private static final long MOST_STEPS = 200_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final long events;
    private final Optional<Rounded> mean;
    private final List<PublishedGroup> groups;
    private final long leastFamilies;
    private final long mostFamilies;
    private final List<List<CountedGroup>> found = new ArrayList<>();
    private long steps;

    TableSearch(long events, Rounded percentage, Optional<Rounded> mean, List<PublishedGroup> groups) {
        this.events = events;
        this.mean = mean;
        this.groups = groups;
        BigDecimal hundredfold = HUNDRED.multiply(BigDecimal.valueOf(events));
        this.leastFamilies =
                hundredfold.divide(percentage.beyond(), 0, RoundingMode.FLOOR).longValueExact() + 1;
        this.mostFamilies =
                hundredfold.divide(percentage.least(), 0, RoundingMode.FLOOR).longValueExact();
    }

    Reconstruction run() {
        boolean complete = search(new ArrayList<>(), 0, 0);
        return new Reconstruction(found, complete);
    }

    /** The fewest families of a group that has a number of events. */
    private static long fewest(PublishedGroup group, long k) {
        BigDecimal hundredfold = HUNDRED.multiply(BigDecimal.valueOf(k));
        long above = hundredfold
                .divide(group.percentage().beyond(), 0, RoundingMode.FLOOR)
                .longValueExact();
        return Math.max(k, above + 1);
    }

    /** The most families of a group that has a number of events. */
    private long most(PublishedGroup group, long k) {
        BigDecimal least = group.percentage().least();
        if (least.signum() <= 0) {
            return mostFamilies;
        }
        BigDecimal hundredfold = HUNDRED.multiply(BigDecimal.valueOf(k));
        return Math.min(
                mostFamilies, hundredfold.divide(least, 0, RoundingMode.FLOOR).longValueExact());
    }

    /** Whether all of what is left was searched. */
    private boolean search(List<CountedGroup> chosen, long usedEvents, long usedFamilies) {
        int next = chosen.size();
        if (next == groups.size()) {
            return keep(chosen, usedFamilies);
        }
        boolean last = next == groups.size() - 1;
        long from = last ? events - usedEvents : 1;
        long to = events - usedEvents - (groups.size() - 1L - next);
        for (long k = from; k <= to; k++) {
            if (!searchFamilies(chosen, k, usedEvents, usedFamilies)) {
                return false;
            }
        }
        return true;
    }

    private boolean searchFamilies(List<CountedGroup> chosen, long k, long usedEvents, long usedFamilies) {
        PublishedGroup group = groups.get(chosen.size());
        long most = Math.min(most(group, k), mostFamilies - usedFamilies);
        for (long n = fewest(group, k); n <= most; n++) {
            if (++steps > MOST_STEPS) {
                return false;
            }
            chosen.add(new CountedGroup(group.name(), k, n));
            boolean complete = search(chosen, usedEvents + k, usedFamilies + n);
            chosen.remove(chosen.size() - 1);
            if (!complete) {
                return false;
            }
        }
        return true;
    }

    private boolean keep(List<CountedGroup> chosen, long families) {
        if (families >= leastFamilies && meansFit(chosen)) {
            if (found.size() == MOST_TABLES) {
                return false;
            }
            found.add(List.copyOf(chosen));
        }
        return true;
    }

    /** Whether means that round to those of the groups can have a weighted mean that rounds to that of all. */
    private boolean meansFit(List<CountedGroup> chosen) {
        if (mean.isEmpty()) {
            return true;
        }
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal beyond = BigDecimal.ZERO;
        for (int i = 0; i < chosen.size(); i++) {
            Rounded group = groups.get(i).mean().orElseThrow();
            BigDecimal weight = BigDecimal.valueOf(chosen.get(i).events());
            least = least.add(group.least().multiply(weight));
            beyond = beyond.add(group.beyond().multiply(weight));
        }
        BigDecimal all = BigDecimal.valueOf(events);
        return least.compareTo(mean.get().beyond().multiply(all)) < 0
                && beyond.compareTo(mean.get().least().multiply(all)) > 0;
    }
}
