package nl.fnb.examples.calibration;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every procedure under every design. */
final class Cells {

    private Cells() {}

    static List<Cell> all() {
        return Stream.<Supplier<List<Cell>>>of(
                        MeanCells::all,
                        RankCells::all,
                        ChangeCells::all,
                        GroupsCells::all,
                        BootstrapCells::all,
                        AssociationCells::all,
                        SurvivalCells::all,
                        TableCells::all,
                        PairedTableCells::all)
                .flatMap(part -> part.get().stream())
                .toList();
    }
}
