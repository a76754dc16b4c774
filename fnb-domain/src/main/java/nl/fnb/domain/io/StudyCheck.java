package nl.fnb.domain.io;

import nl.fnb.domain.Study;

/** A question that the records of a study must answer together; each module supplies its own. */
@FunctionalInterface
public interface StudyCheck {

    /**
     * Adds a problem for each place where the study breaks a rule.
     *
     * @param study the study, of which some rows may be lacking because they could not be read
     * @param problems where the problems go; it knows which keys and rows could not be read
     */
    void check(Study study, Problems problems);
}
