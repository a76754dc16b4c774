package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the rules of the derived items. */
final class DerivationChecks {

    private final InstrumentParts parts;
    private final BreachSink sink;

    DerivationChecks(InstrumentParts parts, BreachSink sink) {
        this.parts = parts;
        this.sink = sink;
    }

    void check() {
        Map<String, Item> items = parts.itemsById();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.derived().size(); i++) {
            Derivation derivation = parts.derived().get(i);
            String path = "derived[" + i + "]";
            Item item = items.get(derivation.item());
            sink.require(item != null, path, "item", InstrumentRule.NO_SUCH_ITEM, derivation.item());
            sink.require(seen.add(derivation.item()), path, "item", InstrumentRule.REPEATED, derivation.item());
            InstrumentChecks.name(sink, path, "characteristic", derivation.characteristic());
            steps(derivation.responses(), path);
            if (item != null) {
                responses(item, derivation.responses(), path);
            }
        }
    }

    private void steps(List<DerivedResponse> steps, String path) {
        sink.require(!steps.isEmpty(), path, "responses", InstrumentRule.NO_RESPONSES, "");
        for (int i = 0; i < steps.size(); i++) {
            BigDecimal from = steps.get(i).from();
            String place = path + ".responses[" + i + "]";
            InstrumentChecks.modest(sink, place, "from", from);
            if (i > 0) {
                BigDecimal before = steps.get(i - 1).from();
                sink.require(
                        before.compareTo(from) < 0,
                        place,
                        "from",
                        InstrumentRule.BANDS_ASCEND,
                        from,
                        before.toString());
            }
        }
    }

    private void responses(Item item, List<DerivedResponse> steps, String path) {
        for (int i = 0; i < steps.size(); i++) {
            String response = steps.get(i).response();
            sink.require(
                    ClassificationChecks.takes(item, response),
                    path + ".responses[" + i + "]",
                    "response",
                    InstrumentRule.NO_SUCH_RESPONSE,
                    response,
                    item.id(),
                    ClassificationChecks.responses(item));
        }
    }
}
