/** The report as tagged pages; start at {@link nl.fnb.report.pdf.PdfRenderer}. */
@NullMarked
package nl.fnb.report.pdf;

import org.jspecify.annotations.NullMarked;
