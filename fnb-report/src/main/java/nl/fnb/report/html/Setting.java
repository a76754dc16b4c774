package nl.fnb.report.html;

import nl.fnb.report.document.Document;
import nl.fnb.report.document.Figure;
import nl.fnb.report.document.Numbering;
import nl.fnb.report.document.Table;

/**
 * What every part of a page needs to know of the whole.
 *
 * @param medium where the page is read
 * @param words the words of the page itself
 * @param numbering the names of tables and figures
 */
record Setting(Medium medium, PageWords words, Numbering numbering) {

    /** Where a page is read. */
    enum Medium {
        /** On a screen, or as a browser prints it. */
        SCREEN,
        /** On pages of one size. */
        PAPER
    }

    static Setting of(Document document, Medium medium) {
        return new Setting(medium, PageWords.in(document.locale()), Numbering.of(document));
    }

    /** The caption of a table after its name. */
    String named(Table table) {
        return numbering.name(table) + ". " + table.caption();
    }

    /** The caption of a figure after its name. */
    String named(Figure figure) {
        return numbering.name(figure) + ". " + figure.caption();
    }
}
