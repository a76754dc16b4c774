package nl.fnb.measures.testing;

import nl.fnb.domain.Rule;
import nl.fnb.domain.Study;

/**
 * A study that was sound until one thing was changed.
 *
 * @param study the study, of which each record is right by itself
 * @param rule the rule that it breaks, in one place
 */
public record BrokenStudy(Study study, Rule rule) {}
