package nl.fnb.report.word;

import java.util.Arrays;
import nl.fnb.report.document.Table;

/** How wide the columns of a table are: what their longest words need, and the rest by how much they say. */
final class ColumnWidths {

    /** The width of a character of a table, on average, in twentieths of a point. */
    private static final int CHARACTER = 92;

    private static final int PADDING = 170;
    /** What a bold word takes more. */
    private static final String BOLD = "xx";

    private static final int LONGEST_WORD = 26;
    private static final int LONGEST_LINE = 40;

    private ColumnWidths() {}

    static int[] of(Table table, int total) {
        int columns = table.columns().size();
        int[] least = new int[columns];
        int[] wanted = new int[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            measure(table.columns().get(i).header() + BOLD, i, least, wanted, false);
            boolean figures = table.columns().get(i).kind() == Table.Kind.FIGURES;
            table.rows().stream()
                    .filter(row -> !row.isHeading())
                    .forEach(row -> measure(row.cells().get(column).text(), column, least, wanted, figures));
        }
        return share(least, wanted, total);
    }

    /** Figures are kept on one line. */
    private static void measure(String text, int column, int[] least, int[] wanted, boolean whole) {
        int word = whole
                ? text.length()
                : Arrays.stream(text.split(" ", -1))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        least[column] = Math.max(least[column], width(Math.min(word, LONGEST_WORD)));
        wanted[column] = Math.max(wanted[column], width(Math.min(text.length(), LONGEST_LINE)));
    }

    private static int width(int characters) {
        return characters * CHARACTER + PADDING;
    }

    private static int[] share(int[] least, int[] wanted, int total) {
        int sumLeast = Arrays.stream(least).sum();
        int sumWanted = Arrays.stream(wanted).sum();
        int[] widths = new int[least.length];
        for (int i = 0; i < widths.length; i++) {
            if (sumLeast >= total) {
                widths[i] = (int) ((long) least[i] * total / sumLeast);
            } else if (sumWanted > total) {
                widths[i] =
                        least[i] + (int) ((long) (wanted[i] - least[i]) * (total - sumLeast) / (sumWanted - sumLeast));
            } else {
                widths[i] = (int) ((long) wanted[i] * total / sumWanted);
            }
        }
        return widths;
    }
}
