/**
 * The nation's codes for care and measures as tables, and what a code of one table is in another.
 *
 * <p>Start at {@link nl.fnb.measures.codes.CodeTables}: {@code CodeTables.find("cbs:hulpvorm")} gives a table with its version,
 * source and certainty, and {@code CodeTables.mapping("ijw:jz588", "cbs:reden-beeindiging").of("38")} a
 * {@link nl.fnb.measures.codes.Counterpart}, which says so where there is none. Neither CBS nor iJw has a code for a family
 * group plan.
 */
@NullMarked
package nl.fnb.measures.codes;

import org.jspecify.annotations.NullMarked;
