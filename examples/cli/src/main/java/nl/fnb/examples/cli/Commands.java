package nl.fnb.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tree of commands. */
final class Commands {

    private static final List<String> NAMES = List.of("evaluate", "validate", "score", "instruments", "init");

    private Commands() {}

    /** A parser for one run. It looks into the command that the first word names, and into all of them for any other word. */
    static CommandLine line(Console console, String... args) {
        CommandLine line = new CommandLine(new Root());
        Optional<Callable<Integer>> named = args.length == 0 ? Optional.empty() : command(args[0], console);
        if (named.isPresent()) {
            line.addSubcommand(named.get());
        } else {
            NAMES.forEach(name -> line.addSubcommand(command(name, console).orElseThrow()));
        }
        return line.setResourceBundle(console.texts().bundle())
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }

    private static Optional<Callable<Integer>> command(String name, Console console) {
        return switch (name) {
            case "evaluate" -> Optional.of(new EvaluateCommand(console));
            case "validate" -> Optional.of(new ValidateCommand(console));
            case "score" -> Optional.of(new ScoreCommand(console));
            case "instruments" -> Optional.of(new InstrumentsCommand(console));
            case "init" -> Optional.of(new InitCommand(console));
            default -> Optional.empty();
        };
    }

    /** The options of every command. */
    static final class Common {

        @Option(names = "--lang", paramLabel = "nl|en", descriptionKey = "common.lang", converter = Language.class)
        private String language = "nl";

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                descriptionKey = "common.help")
        private boolean help;

        /** As picocli read it; {@link Texts#asked} finds the same. */
        String language() {
            return help ? "" : language;
        }
    }

    /** Takes the two languages and no other. */
    static final class Language implements CommandLine.ITypeConverter<String> {

        @Override
        public String convert(String value) {
            if (!value.equals("nl") && !value.equals("en")) {
                throw new CommandLine.TypeConversionException("nl, en");
            }
            return value;
        }
    }

    /** What is run when no command is named. */
    @Command(name = "fnb", versionProvider = Version.class)
    static final class Root implements Runnable {

        @Mixin
        private Common common = new Common();

        @Option(
                names = {"-V", "--version"},
                versionHelp = true,
                descriptionKey = "common.version")
        private boolean version;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "");
        }
    }

    /** Reads the version from the manifest of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"fnb " + (version == null ? "(not packaged)" : version)};
        }
    }
}
