package nl.fnb.stats.survival;

/** A cumulative incidence along a grid: its estimate and variance after each time, and who is left before it. */
record IncidenceSteps(TimeGrid grid, double[] left, double[] estimate, double[] variance, double[] free) {

    static IncidenceSteps along(TimeGrid grid) {
        int n = grid.size();
        return new IncidenceSteps(grid, new double[n], new double[n], new double[n], new double[n]);
    }

    /** Whether everybody came to an end. */
    boolean isOver() {
        return free[free.length - 1] == 0;
    }

    double lastTime() {
        return grid.at(grid.size() - 1);
    }

    double leftAt(double time) {
        int i = grid.before(time);
        int next = i >= 0 && grid.at(i) == time ? i : i + 1;
        return next < left.length ? left[next] : 0;
    }

    /** The number of a place before a time in one of the columns, or what holds before the first. */
    double at(double time, double[] column, double start) {
        int i = grid.before(time);
        return i < 0 ? start : column[i];
    }
}
