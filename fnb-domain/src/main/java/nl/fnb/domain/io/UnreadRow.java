package nl.fnb.domain.io;

import java.util.Map;

/**
 * A row that could not be read, of which the identifiers and the organisation that it holds are still checked.
 *
 * @param line the line in the file
 * @param identifiers the identifiers, and the organisation of a family, by column
 */
record UnreadRow(long line, Map<String, String> identifiers) {}
