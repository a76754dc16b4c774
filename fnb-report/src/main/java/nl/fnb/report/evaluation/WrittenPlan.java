package nl.fnb.report.evaluation;

import java.util.function.ToLongFunction;

/**
 * A plan and where it was written, so that a problem with it names its line.
 *
 * @param plan the plan
 * @param file the name of its file
 * @param line the line of a path such as {@code moderators[1]}; 0 where it is not known
 */
record WrittenPlan(AnalysisPlan plan, String file, ToLongFunction<String> line) {

    /** A plan that stands in no file. */
    static WrittenPlan unwritten(AnalysisPlan plan, String name) {
        return new WrittenPlan(plan, name, path -> 0);
    }
}
