package nl.fnb.examples.cli;

import java.util.OptionalInt;
import nl.fnb.domain.io.StudyRefused;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The command line: {@code evaluate}, {@code validate}, {@code score}, {@code instruments} and {@code init}.
 *
 * <p>What a command did shows in {@link ExitStatus}. Messages are in Dutch, or in English with {@code --lang en}.
 */
public final class Fnb {

    private Fnb() {}

    /**
     * Runs a command and ends the virtual machine with its status.
     *
     * @param args the words after {@code java -jar fnb.jar}
     */
    public static void main(String[] args) {
        ProcessHandle.Info self = ProcessHandle.current().info();
        String machine = System.getProperty("java.vm.name", "");
        OptionalInt elsewhere = ShortRun.status(ShortRun.words(self, machine, System.getenv(), args));
        System.exit(elsewhere.isPresent() ? elsewhere.getAsInt() : here(args));
    }

    private static int here(String... args) {
        Console console = Console.ofSystem(Texts.asked(args));
        int status = run(console, args);
        console.flush();
        return status;
    }

    /** Runs a command; nothing that it throws gets past here. */
    static int run(Console console, String... args) {
        Failures failures = new Failures(console);
        try {
            return Commands.line(console, args)
                    .setParameterExceptionHandler((fault, words) -> failures.wrongWords(fault))
                    .setExecutionExceptionHandler((fault, line, result) -> failed(failures, line, fault))
                    .execute(args);
        } catch (OutOfMemoryError fault) {
            return failures.outOfMemory();
        } catch (RuntimeException | Error fault) {
            return failures.fault(fault);
        }
    }

    private static int failed(Failures failures, CommandLine line, Exception fault) {
        if (fault instanceof StudyRefused refused) {
            return failures.refused(refused.problems());
        }
        if (fault instanceof UsageException wrong) {
            return failures.wrongWords(new ParameterException(line, wrong.sentence()));
        }
        return failures.fault(fault);
    }
}
