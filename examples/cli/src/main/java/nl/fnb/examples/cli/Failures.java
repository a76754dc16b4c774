package nl.fnb.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import nl.fnb.domain.io.Problem;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells why a command did not do what was asked, and gives its status. */
final class Failures {

    private final Console console;
    private final Texts texts;

    Failures(Console console) {
        this.console = console;
        this.texts = console.texts();
    }

    /** Lists every problem, one a line. */
    int refused(List<Problem> problems) {
        for (Problem problem : problems) {
            console.err().println(problem.text(texts.locale()));
        }
        console.err().println(texts.get(problems.size() == 1 ? "refused.one" : "refused", problems.size()));
        return ExitStatus.REFUSED;
    }

    /** Says in one sentence what is wrong with the words, and how to ask for help; shows the help where no word was given. */
    int wrongWords(ParameterException fault) {
        CommandLine line = fault.getCommandLine();
        if (sentence(fault).isEmpty()) {
            console.err().println(line.getUsageMessage().stripTrailing());
        } else {
            console.err().println(sentence(fault));
            console.err().println(texts.get("usage.help", line.getCommandSpec().qualifiedName()));
            hintAtLocale(sentence(fault));
        }
        return ExitStatus.USAGE;
    }

    /** A letter that the system could not read, such as an é under LC_ALL=C, reaches Java as a replacement character. */
    private void hintAtLocale(String sentence) {
        if (sentence.indexOf('\uFFFD') >= 0) {
            console.err().println(texts.get("locale.hint"));
        }
    }

    /** Names the kind of fault; its message is left out, since it may quote the data. */
    int fault(Throwable fault) {
        console.err().println(texts.get("fault", fault.getClass().getSimpleName()));
        if (Boolean.getBoolean("fnb.debug")) {
            Throwable shown = fault;
            while (shown != null) {
                trace(shown);
                shown = shown.getCause();
            }
        }
        return ExitStatus.FAULT;
    }

    int outOfMemory() {
        console.err().println(texts.get("memory", Runtime.getRuntime().maxMemory() >> 20));
        return ExitStatus.FAULT;
    }

    private void trace(Throwable fault) {
        String what = fault instanceof LinkageError ? ": " + fault.getMessage() : "";
        console.err().println(fault.getClass().getName() + what);
        for (StackTraceElement frame : fault.getStackTrace()) {
            console.err().println("    at " + frame);
        }
    }

    private String sentence(ParameterException fault) {
        if (fault instanceof MissingParameterException missing) {
            return texts.get("usage.missing", names(missing.getMissing()));
        }
        if (fault instanceof UnmatchedArgumentException unknown) {
            return texts.get("usage.unknown", String.join(" ", unknown.getUnmatched()));
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return texts.get("usage.twice", name(twice.getOverwritten()));
        }
        if (fault.getArgSpec() != null && fault.getValue() != null) {
            return texts.wrongValue(name(fault.getArgSpec()), fault.getValue());
        }
        return String.valueOf(fault.getMessage());
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(Failures::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
