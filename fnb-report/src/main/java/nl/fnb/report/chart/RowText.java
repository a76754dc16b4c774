package nl.fnb.report.chart;

/**
 * The words of a row: what it is at the left, what came out at the right. Each may be empty.
 *
 * @param label what the row is about, such as an approach or an outcome
 * @param note what stands smaller under the label, such as "44/153"
 * @param value what came out, such as "28.8%" or a verdict
 * @param detail what stands smaller under the value, such as "[21.9; 36.6]"
 */
public record RowText(String label, String note, String value, String detail) {

    /**
     * A row with a label and a value.
     *
     * @param label what the row is about
     * @param value what came out
     * @return the words, without note and detail
     */
    public static RowText of(String label, String value) {
        return new RowText(label, "", value, "");
    }
}
