package nl.fnb.report.sheet;

import java.util.Locale;
import nl.fnb.domain.Label;

/**
 * The words of the workbook itself, around those of the document.
 *
 * @param contents the name of the sheet that lists the others
 * @param sheet the head of the column of names
 * @param subject the head of the column of what they hold
 * @param section the head of the column of where they stand in the report
 * @param results what the last sheet holds
 */
record SheetWords(String contents, String sheet, String subject, String section, String results) {

    private static final Label CONTENTS = new Label("Inhoud", "Contents");
    private static final Label SHEET = new Label("Blad", "Sheet");
    private static final Label SUBJECT = new Label("Wat er staat", "What it holds");
    private static final Label SECTION = new Label("Hoofdstuk", "Section");
    private static final Label RESULTS =
            new Label("Alle uitkomsten onafgerond, een rij per getal", "Every result unrounded, a row a figure");

    static SheetWords in(Locale locale) {
        return new SheetWords(
                CONTENTS.in(locale), SHEET.in(locale), SUBJECT.in(locale), SECTION.in(locale), RESULTS.in(locale));
    }
}
