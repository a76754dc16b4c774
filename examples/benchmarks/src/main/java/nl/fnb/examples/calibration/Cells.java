package nl.fnb.examples.calibration;

import java.util.ArrayList;
import java.util.List;

/** Every procedure under every design. */
final class Cells {

    private Cells() {}

    static List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        cells.addAll(MeanCells.all());
        cells.addAll(TableCells.all());
        return List.copyOf(cells);
    }
}
