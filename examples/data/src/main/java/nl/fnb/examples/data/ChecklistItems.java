package nl.fnb.examples.data;

import java.util.List;

/** The items of the built-in checklist of indications, with an invented probability for each. */
final class ChecklistItems {

    static final List<Finding> ALL = List.of(
            item("i1", 0.20),
            item("i2", 0.32),
            item("i3", 0.22),
            item("i4", 0.36),
            item("i5", 0.03),
            item("i6", 0.30),
            item("i7", 0.28),
            item("i8", 0.34));

    private ChecklistItems() {}

    private static Finding item(String id, double probability) {
        return new Finding(
                StudyFrame.INDICATIONS_CHECKLIST, id, false, false, "0", List.of(Weighted.of("1", probability)));
    }
}
