/** The evaluation of a study, and how it is shown; start at {@code Report}. */
@NullMarked
package nl.fnb.report;

import org.jspecify.annotations.NullMarked;
