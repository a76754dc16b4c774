/** The figures as rows for other programs, in CSV and JSON; start at {@link nl.fnb.report.tidy.CsvRenderer}. */
@NullMarked
package nl.fnb.report.tidy;

import org.jspecify.annotations.NullMarked;
