package nl.fnb.examples.calibration;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every procedure under every design. */
final class Cells {

    private static final List<String> DEAR = List.of(
            "Mann-Whitney test, exact",
            "Hodges-Lehmann shift, exact",
            "mean difference, bootstrap percentile",
            "mean difference, bootstrap basic",
            "mean difference, bootstrap normal",
            "mean difference, bootstrap bca",
            "mean difference, bootstrap studentized",
            "median difference, bootstrap percentile");

    private Cells() {}

    /** Whether one run takes about a millisecond or more. */
    static boolean isDear(Cell cell) {
        return DEAR.contains(cell.procedure())
                && cell.design().endsWith(Sizes.ALL.get(0).toString());
    }

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
