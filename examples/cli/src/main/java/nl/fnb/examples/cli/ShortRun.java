package nl.fnb.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run in a virtual machine that is set for seconds, not for days: compiled once and quickly, with the collector of least cost.
 *
 * <p>A jar cannot say how its virtual machine is set, so {@code evaluate} starts another one by the same words and waits for
 * it. Whoever sets more than memory and properties, on the command line or in the environment, is left in charge.
 */
final class ShortRun {

    private static final List<String> SETTINGS =
            List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final List<String> KEPT = List.of("-Xmx", "-Xms", "-Xss", "-D");
    private static final List<String> ENVIRONMENT = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** Stands for letters that the locale cannot read, and that would not reach another machine as they were. */
    private static final char UNREAD = '\uFFFD';

    private ShortRun() {}

    /** The words of another virtual machine that runs a command as this one was asked to, if it should have one. */
    static Optional<List<String>> words(
            ProcessHandle.Info self, String machine, Map<String, String> environment, String... args) {
        List<String> given = self.arguments().map(Arrays::asList).orElse(List.of());
        int own = given.size() - args.length;
        boolean suits = args.length > 0
                && args[0].equals("evaluate")
                && own >= 2
                && given.subList(own, given.size()).equals(Arrays.asList(args))
                && given.get(own - 2).equals("-jar")
                && given.stream().noneMatch(word -> word.indexOf(UNREAD) >= 0)
                && given.subList(0, own - 2).stream().allMatch(ShortRun::isKept)
                && machine.contains("Server VM")
                && ENVIRONMENT.stream().noneMatch(environment::containsKey);
        return suits ? self.command().map(java -> words(java, given, own - 2)) : Optional.empty();
    }

    private static boolean isKept(String option) {
        return KEPT.stream().anyMatch(option::startsWith);
    }

    private static List<String> words(String java, List<String> given, int jar) {
        List<String> words = new ArrayList<>();
        words.add(java);
        words.addAll(given.subList(0, jar));
        words.addAll(SETTINGS);
        words.addAll(given.subList(jar, given.size()));
        return words;
    }

    /** Runs the words and gives their status; empty if there are none, or no other virtual machine can be started. */
    static OptionalInt status(Optional<List<String>> words) {
        if (words.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            Process run = new ProcessBuilder(words.get()).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(run::destroy));
            return OptionalInt.of(run.waitFor());
        } catch (IOException cannotStart) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(ExitStatus.FAULT);
        }
    }
}
