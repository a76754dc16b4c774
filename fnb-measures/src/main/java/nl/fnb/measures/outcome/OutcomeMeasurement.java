package nl.fnb.measures.outcome;

import java.util.Optional;
import nl.fnb.domain.Informant;
import nl.fnb.measures.codes.CodeTable;
import nl.fnb.measures.codes.CodeTables;

/**
 * What a young person or a parent said at the end of care, as CBS asks it (informatieprotocol v7, 4.3 to 4.5). A study folder
 * does not hold these answers; an application gives them here.
 *
 * @param careId the record of care that the answers are about
 * @param informant the young person or a parent
 * @param satisfaction how useful the help was, from 1 to 10
 * @param withoutHelp a code of {@code cbs:zonder-hulp-verder}
 */
public record OutcomeMeasurement(
        String careId, Informant informant, Optional<Integer> satisfaction, Optional<String> withoutHelp) {

    private static final CodeTable WITHOUT_HELP = CodeTables.find("cbs:zonder-hulp-verder");

    /**
     * Requires answers that CBS takes.
     *
     * @param careId the record of care that the answers are about
     * @param informant the young person or a parent
     * @param satisfaction how useful the help was, from 1 to 10
     * @param withoutHelp a code of {@code cbs:zonder-hulp-verder}
     * @throws IllegalArgumentException if the informant is a professional, or an answer is none that CBS takes
     */
    public OutcomeMeasurement {
        require(informant != Informant.PROFESSIONAL, "the informant must be the young person or a parent", informant);
        satisfaction.ifPresent(grade -> require(grade >= 1 && grade <= 10, "satisfaction must be from 1 to 10", grade));
        withoutHelp.ifPresent(
                code -> require(WITHOUT_HELP.has(code), "withoutHelp must be one of " + WITHOUT_HELP.codes(), code));
    }

    private static void require(boolean holds, String rule, Object got) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", got " + got);
        }
    }
}
