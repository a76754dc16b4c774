package nl.fnb.stats.table;

/**
 * Paths that came along one way to the last stage of a {@link TableNetwork} and are not settled: those from a place up to
 * another. They are rare with the ways to the end that leave them within a room.
 */
record Arrival(SortedWeights paths, int from, int to, long room, double weight) {

    /** The weight of the paths with the ways to the end that make them rare. */
    double rare(SortedWeights ends) {
        return weight * paths.pairsAtMost(room, from, to, ends);
    }
}
