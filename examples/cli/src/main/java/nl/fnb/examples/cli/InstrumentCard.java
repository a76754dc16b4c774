package nl.fnb.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.fnb.domain.Label;
import nl.fnb.measures.BandTable;
import nl.fnb.measures.Classification;
import nl.fnb.measures.Derivation;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Item;
import nl.fnb.measures.MissingRule;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.Option;
import nl.fnb.measures.OptionItem;
import nl.fnb.measures.Scale;

/** An instrument on a page: what is asked, what an answer is worth, and how points become a score and a class. */
final class InstrumentCard {

    private final Texts texts;
    private final Locale locale;
    private final Instrument instrument;
    private final StringBuilder text = new StringBuilder(4096);

    InstrumentCard(Texts texts, Instrument instrument) {
        this.texts = texts;
        this.locale = texts.locale();
        this.instrument = instrument;
    }

    String text() {
        line(
                "",
                instrument.id() + "@" + instrument.version() + "  "
                        + instrument.title().in(locale));
        instrument.certainty().ifPresent(it -> line("", texts.get("card.certainty", it)));
        instrument.source().ifPresent(it -> line("", texts.get("card.source", it)));
        instrument.licence().ifPresent(it -> line("", texts.get("card.licence", it)));
        line("", "");
        line("", texts.get("card.items"));
        instrument.items().forEach(this::item);
        line("", "");
        line("", texts.get("card.scales"));
        instrument.scales().forEach(this::scale);
        instrument.classification().ifPresent(this::classification);
        tables();
        derived();
        return text.toString();
    }

    private void item(Item item) {
        if (item instanceof NumericItem numeric) {
            line("  ", item.id() + "  " + numeric.min() + " .. " + numeric.max() + label(item.label()));
        } else if (item instanceof OptionItem choice) {
            line("  ", item.id() + label(item.label()) + (choice.multiple() ? texts.get("card.multiple") : ""));
            choice.options().forEach(this::option);
        }
    }

    private void option(Option option) {
        String points = option.points().map(it -> texts.get("card.points", it)).orElse("");
        line("    ", option.code() + points + label(option.label()));
    }

    private void scale(Scale scale) {
        line("  ", scale.id() + "  " + scale.method() + label(scale.label()));
        line("    ", texts.get("card.of", String.join(", ", scale.isTotal() ? scale.scales() : scale.items())));
        if (!scale.reversed().isEmpty()) {
            line("    ", texts.get("card.reversed", String.join(", ", scale.reversed())));
        }
        scale.weights().forEach((item, weight) -> line("    ", texts.get("card.weight", item, weight)));
        scale.points()
                .forEach((item, points) ->
                        points.forEach((code, value) -> line("    ", texts.get("card.override", item, code, value))));
        line("    ", scale.isTotal() ? texts.get("card.missing.total") : missing(scale.missing()));
        scale.rounding().ifPresent(it -> line("    ", texts.get("card.rounded")));
        scale.bands().forEach(band -> line("    ", texts.get("card.band", band.className(), band.from())));
    }

    private String missing(MissingRule rule) {
        return texts.get("card.missing." + rule.strategy().name().toLowerCase(Locale.ROOT), rule.maxMissing());
    }

    private void classification(Classification rule) {
        line("", "");
        line("", texts.get("card.classification", String.join(", ", rule.scales())));
        rule.overrides().forEach(it -> line("  ", texts.get("card.sets", it.item(), it.response(), it.className())));
        rule.discretionary().ifPresent(item -> line("  ", texts.get("card.discretionary", item)));
    }

    private void tables() {
        if (!instrument.bandTables().isEmpty()) {
            line("", "");
            line("", texts.get("card.tables", instrument.id() + "@" + instrument.version()));
            instrument.bandTables().forEach(this::table);
        }
    }

    private void table(BandTable table) {
        line("  ", table.id() + label(table.label()));
        table.informant().ifPresent(it -> line("    ", texts.get("card.informant", it)));
        table.source().ifPresent(it -> line("    ", texts.get("card.source", it)));
        table.certainty().ifPresent(it -> line("    ", texts.get("card.certainty", it)));
        for (Scale scale : instrument.scales()) {
            String bands = table.bands().getOrDefault(scale.id(), List.of()).stream()
                    .map(band -> texts.get("card.band", band.className(), band.from()))
                    .collect(Collectors.joining(", "));
            if (!bands.isEmpty()) {
                line("    ", texts.get("card.table.scale", scale.id(), bands));
            }
        }
    }

    private void derived() {
        if (!instrument.derived().isEmpty()) {
            line("", "");
            line("", texts.get("card.derived"));
        }
        for (Derivation derivation : instrument.derived()) {
            String steps = derivation.responses().stream()
                    .map(step -> texts.get("card.band", step.response(), step.from()))
                    .collect(Collectors.joining(", "));
            line("  ", texts.get("card.derivation", derivation.item(), derivation.characteristic(), steps));
        }
    }

    private String label(Optional<Label> label) {
        return label.map(it -> "  " + it.in(locale)).orElse("");
    }

    private void line(String indent, String content) {
        text.append(indent).append(content).append('\n');
    }
}
