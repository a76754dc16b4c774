package nl.fnb.measures;

/** How the points of the items of a scale become its value. */
public enum ScoreMethod {
    /** The sum of the points. */
    SUM,
    /** The mean of the points. */
    MEAN,
    /** The sum of the points times the weight of their item, which is 1 where none is given. */
    WEIGHTED_SUM,
    /** The number of answered items whose points exceed the least that the item can give in the scale. */
    COUNT,
    /** The greatest of the points. */
    MAX;

    boolean canProrate() {
        return this == SUM || this == MEAN;
    }
}
