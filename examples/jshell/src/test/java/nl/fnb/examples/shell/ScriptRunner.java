package nl.fnb.examples.shell;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Runs scripts in a JShell of this virtual machine; the tool itself ends well whatever its script did. */
final class ScriptRunner implements AutoCloseable {

    private final JShell shell;
    private final List<String> failures = new ArrayList<>();
    private String value = "";

    ScriptRunner(OutputStream out) {
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        shell = JShell.builder().executionEngine("local").out(print).err(print).build();
        shell.addToClasspath(System.getProperty("java.class.path"));
    }

    /** Runs a script on top of what ran before; gives what went wrong, nothing where all is well. */
    List<String> run(Script script) {
        failures.clear();
        script.steps().forEach(this::step);
        return List.copyOf(failures);
    }

    private void step(Script.Step step) {
        value = "";
        SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
        String rest = step.source();
        while (!rest.isBlank()) {
            CompletionInfo info = analysis.analyzeCompletion(rest);
            String source = info.source() == null ? rest : info.source();
            rest = info.source() == null ? "" : info.remaining();
            shell.eval(source).forEach(this::judge);
        }
        String expected = String.join("\n", step.expected());
        if (!expected.isEmpty() && !expected.equals(value)) {
            failures.add(step.source().strip() + "\n  expected: " + expected + "\n  got:      " + value);
        }
    }

    private void judge(SnippetEvent event) {
        Snippet snippet = event.snippet();
        if (event.exception() != null) {
            failures.add(snippet.source() + "\n  threw " + event.exception());
        } else if (event.status() == Snippet.Status.REJECTED) {
            shell.diagnostics(snippet)
                    .forEach(it -> failures.add(snippet.source() + "\n  " + it.getMessage(Locale.ROOT)));
        } else if (event.causeSnippet() == null) {
            value = Objects.requireNonNullElse(event.value(), "");
        }
    }

    @Override
    public void close() {
        shell.close();
    }
}
