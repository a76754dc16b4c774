/** Tests of the laws; start at {@code BrokenScoringTest}, which shows what each law catches that no other does. */
@NullMarked
package nl.fnb.measures.testing;

import org.jspecify.annotations.NullMarked;
