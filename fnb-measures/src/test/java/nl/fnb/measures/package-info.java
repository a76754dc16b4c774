/** Tests of the scoring rules; start at {@code ScoringPropertyTest}, which compares with a second reading of the rules. */
@NullMarked
package nl.fnb.measures;

import org.jspecify.annotations.NullMarked;
