package nl.fnb.measures.care;

import java.time.LocalDate;

/** What the first and last day of a stay mean. */
public enum StayDates {
    /**
     * As CBS counts (informatieprotocol v7, 3.5 and 3.6): the first day is the one after the first night, the last day the
     * one after the last night. The nights are as many as the days.
     */
    CBS(0),
    /** The day on which the child came, and the day on which it left: one night fewer than there are days. */
    ADMISSION(1);

    private final int daysBeforeFirstMorning;

    StayDates(int daysBeforeFirstMorning) {
        this.daysBeforeFirstMorning = daysBeforeFirstMorning;
    }

    /** The morning after the first night. */
    LocalDate firstMorning(LocalDate startedOn) {
        return startedOn.plusDays(daysBeforeFirstMorning);
    }
}
