/** The tables of a report as a workbook, one sheet each; start at {@link nl.fnb.report.sheet.SheetRenderer}. */
@NullMarked
package nl.fnb.report.sheet;

import org.jspecify.annotations.NullMarked;
