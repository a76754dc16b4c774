package nl.fnb.report.chart;

/**
 * What a reader hears who does not see the chart.
 *
 * @param title what the chart shows, in a few words
 * @param description what there is to see in it, in a sentence or more; empty if the text around the chart says it
 */
public record ChartText(String title, String description) {

    /**
     * Rejects a chart without a title.
     *
     * @param title what the chart shows
     * @param description what there is to see; may be empty
     * @throws IllegalArgumentException if that rule is broken
     */
    public ChartText {
        if (XmlText.clean(title).isEmpty()) {
            throw new IllegalArgumentException("the title of a chart has text, got \"" + title + "\"");
        }
    }
}
