/** How long work runs, and how its output appears whole or not at all; start at {@link nl.fnb.report.execution.Execution}. */
@NullMarked
package nl.fnb.report.execution;

import org.jspecify.annotations.NullMarked;
