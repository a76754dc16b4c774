package nl.fnb.measures.published;

import java.util.Optional;

/**
 * What was printed of one group of families.
 *
 * @param name the name of the group
 * @param percentage the percentage of its families in which the event happened
 * @param mean the mean of something among those families, such as weeks to a plan
 */
public record PublishedGroup(String name, Rounded percentage, Optional<Rounded> mean) {}
