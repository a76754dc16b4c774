/** The report as a document to edit; start at {@link nl.fnb.report.word.WordRenderer}. */
@NullMarked
package nl.fnb.report.word;

import org.jspecify.annotations.NullMarked;
