package nl.fnb.report.evaluation;

/** An outcome of the compared families before and after the plan; NaN where it is missing. */
final class PrePost {

    private final double[] pre;
    private final double[] post;

    /** Takes the arrays as they are: this package fills them and never changes them afterwards. */
    PrePost(double[] pre, double[] post) {
        this.pre = pre;
        this.post = post;
    }

    double pre(int row) {
        return pre[row];
    }

    double post(int row) {
        return post[row];
    }

    boolean isComplete(int row) {
        return !Double.isNaN(pre[row]) && !Double.isNaN(post[row]);
    }

    int size() {
        return pre.length;
    }
}
