package nl.fnb.report.chart;

import java.util.List;

/**
 * A row of a {@link TimelineChart}.
 *
 * @param text its words
 * @param mark the sign of its moments and the colour of its bars
 * @param spans what happens in it
 */
public record TimelineRow(RowText text, Mark mark, List<TimelineSpan> spans) {

    /**
     * Takes a copy of the list.
     *
     * @param text its words
     * @param mark the sign of its moments and the colour of its bars
     * @param spans what happens in it
     */
    public TimelineRow {
        spans = List.copyOf(spans);
    }
}
