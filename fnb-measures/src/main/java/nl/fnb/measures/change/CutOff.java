package nl.fnb.measures.change;

/**
 * The score at which a family passes from the range of families with problems to that of families without.
 *
 * @see <a href="https://doi.org/10.1037/0022-006X.59.1.12">Jacobson and Truax (1991), J. Consult. Clin. Psychol. 59,
 *     12-19</a>
 */
public enum CutOff {
    /** Two standard deviations from the mean of families with problems, towards those without. */
    A {
        @Override
        double between(Norm withProblems, Norm without, double side) {
            return withProblems.mean() + side * 2 * withProblems.sd();
        }
    },
    /** Two standard deviations from the mean of families without problems, towards those with. */
    B {
        @Override
        double between(Norm withProblems, Norm without, double side) {
            return without.mean() - side * 2 * without.sd();
        }
    },
    /** Where a score is as far from one mean as from the other, each in its own standard deviations. */
    C {
        @Override
        double between(Norm withProblems, Norm without, double side) {
            return (without.sd() * withProblems.mean() + withProblems.sd() * without.mean())
                    / (without.sd() + withProblems.sd());
        }
    };

    abstract double between(Norm withProblems, Norm without, double side);

    /**
     * The score of the cut-off.
     *
     * @param withProblems the norm of families with problems
     * @param without the norm of families without
     * @return the cut-off, in the unit of the scale
     * @throws IllegalArgumentException if both norms have one mean, so that nothing lies between
     */
    public double score(Norm withProblems, Norm without) {
        double apart = without.mean() - withProblems.mean();
        Requirements.require(apart != 0, "the norms must have different means", withProblems.mean());
        return between(withProblems, without, Math.signum(apart));
    }
}
