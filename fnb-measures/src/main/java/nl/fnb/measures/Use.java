package nl.fnb.measures;

import java.util.ArrayList;
import java.util.List;

/** That a compiled scale uses an item: the place of the scale, and what an answer brings in there. */
record Use(int place, CompiledItems scale, Points points) {

    /** Where an item is used. */
    static List<Use> of(CompiledInstrument compiled, Item item) {
        List<Use> uses = new ArrayList<>();
        for (int place = 0; place < compiled.scales().size(); place++) {
            if (compiled.scales().get(place) instanceof CompiledItems scale) {
                for (Points points : scale.points()) {
                    if (points.item().id().equals(item.id())) {
                        uses.add(new Use(place, scale, points));
                    }
                }
            }
        }
        return List.copyOf(uses);
    }

    long part(Answer answer) {
        return scale.part(points, answer);
    }
}
