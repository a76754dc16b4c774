package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the plots of a {@link StepChart} stand from left to right.
 *
 * @param width the width of the drawing
 * @param left where the time axis starts
 * @param right where it ends
 * @param end the time at its end
 * @param ticks the ticks that have room for their texts
 * @param title the words of the time axis
 * @param narrow whether names stand above the panels and not at the curves
 */
record StepLayout(
        int width, double left, double right, double end, List<Place> ticks, Paragraph title, boolean narrow) {

    private static final int NARROW_BELOW = 560;
    private static final double SHARE_ROOM = 56;
    private static final double INSET = 20;
    private static final double NAMES_SHARE = 0.28;
    private static final double WIDEST_TICK = 120;
    private static final double BETWEEN_TICKS = 7;
    private static final int MOST_TITLE_LINES = 3;

    /**
     * A tick that is drawn.
     *
     * @param index which of the ticks of the axis
     * @param text its text
     * @param at where it stands
     * @param centre the middle of its texts, moved inwards at the edge of the drawing
     * @param room the width of its widest text
     */
    record Place(int index, String text, double at, double centre, double room) {

        void draw(SvgWriter svg, String words, double top) {
            Paragraph.of(words, TextStyle.NOTE, room + 0.01, 1).draw(svg, centre, top, TextStyle.Anchor.MIDDLE);
        }
    }

    static StepLayout of(StepChart chart, int width) {
        boolean narrow = width < NARROW_BELOW;
        double names = 0;
        for (CurveGroup group : chart.groups()) {
            names = Math.max(names, CurveLegend.name(group, width * NAMES_SHARE).width());
        }
        double right = narrow ? width - INSET : width - CurveLegend.BEFORE_NAME - Math.ceil(names) - 1;
        Paragraph title = Paragraph.of(chart.time().label(), TextStyle.NOTE, width - SHARE_ROOM, MOST_TITLE_LINES);
        StepLayout bare = new StepLayout(width, SHARE_ROOM, right, chart.time().end(), List.of(), title, narrow);
        return new StepLayout(width, SHARE_ROOM, right, bare.end(), bare.places(chart), title, narrow);
    }

    /** From the left, each tick whose texts do not come near those of an earlier one. */
    private List<Place> places(StepChart chart) {
        List<Place> places = new ArrayList<>();
        double taken = 0;
        for (int i = 0; i < chart.time().ticks().size(); i++) {
            Place place = place(chart, i);
            if (place.centre() - place.room() / 2 >= taken) {
                places.add(place);
                taken = place.centre() + place.room() / 2 + BETWEEN_TICKS;
            }
        }
        return List.copyOf(places);
    }

    private Place place(StepChart chart, int index) {
        TimeAxis.Tick tick = chart.time().ticks().get(index);
        double room = Paragraph.of(tick.text(), TextStyle.NOTE, WIDEST_TICK, 1).width();
        for (CurveGroup group : chart.groups()) {
            String number = group.atRisk().get(index);
            room = Math.max(
                    room, Paragraph.of(number, TextStyle.NOTE, WIDEST_TICK, 1).width());
        }
        double at = x(tick.time());
        double centre = Math.min(Math.max(at, room / 2), width - room / 2);
        return new Place(index, tick.text(), at, centre, room);
    }

    /** The place of a time; beyond the axis, its end. */
    double x(double time) {
        return left + Math.min(time, end) / end * (right - left);
    }

    /** The room of names at the right. */
    double nameRoom() {
        return width - right - CurveLegend.BEFORE_NAME;
    }
}
