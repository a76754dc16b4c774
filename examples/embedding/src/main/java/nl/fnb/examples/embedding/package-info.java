/**
 * A case system that embeds the library. Start at {@link nl.fnb.examples.embedding.CaseSystem}, which scores a form and
 * evaluates its dossiers; its test proves the instrument of its own in three lines.
 */
@NullMarked
package nl.fnb.examples.embedding;

import org.jspecify.annotations.NullMarked;
