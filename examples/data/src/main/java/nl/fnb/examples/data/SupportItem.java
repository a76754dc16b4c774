package nl.fnb.examples.data;

import java.util.List;

/**
 * An item of the invented support scale in {@code study/support.instrument.json}, from 1 to 5.
 *
 * @param id the item
 * @param reversed whether a high answer means little support
 */
record SupportItem(String id, boolean reversed) {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    static final List<SupportItem> ALL = List.of(
            new SupportItem("listens", false),
            new SupportItem("helps", false),
            new SupportItem("alone", true),
            new SupportItem("decides_with_us", false),
            new SupportItem("takes_children", false),
            new SupportItem("ashamed_to_ask", true));

    /** The answer that fits the support that a parent feels. */
    int answer(double support) {
        int nearest = (int) Math.min(HIGHEST, Math.max(LOWEST, Math.round(support)));
        return reversed ? LOWEST + HIGHEST - nearest : nearest;
    }
}
