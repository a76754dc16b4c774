package nl.fnb.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Instruments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the built-in instruments, or shows how one of them scores. */
@Command(name = "instruments")
final class InstrumentsCommand implements Callable<Integer> {

    private final Console console;
    private final Texts texts;

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "instruments.id")
    private Optional<String> id = Optional.empty();

    @Mixin
    private Commands.Common common = new Commands.Common();

    InstrumentsCommand(Console console) {
        this.console = console;
        this.texts = console.texts();
    }

    @Override
    public Integer call() {
        if (id.isPresent()) {
            Instrument found = Instruments.lookup(id.get())
                    .orElseThrow(() -> new UsageException(texts.get("instrument.unknown", references(), id.get())));
            console.out().print(new InstrumentCard(texts, found).text());
        } else {
            Instruments.all().forEach(this::list);
        }
        return ExitStatus.DONE;
    }

    /** The built-in instruments as the other commands take them. */
    static String references() {
        return Instruments.all().stream().map(InstrumentsCommand::reference).collect(Collectors.joining(", "));
    }

    private void list(Instrument instrument) {
        console.out().println(reference(instrument) + "  " + instrument.title().in(texts.locale()));
        instrument.certainty().ifPresent(doubt -> console.out().println("    " + doubt));
    }

    private static String reference(Instrument instrument) {
        return instrument.id() + "@" + instrument.version();
    }
}
