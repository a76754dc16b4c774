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
import jdk.jshell.SourceCodeAnalysis.Completeness;
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

    /** Runs Java as it stands in a source file, where a statement ends at its semicolon and not at the end of its line. */
    List<String> runJava(String source) {
        failures.clear();
        evaluate(source);
        return List.copyOf(failures);
    }

    /** Takes line by line, as the tool does: what could be complete at the end of a line is. */
    private void step(Script.Step step) {
        value = "";
        StringBuilder pending = new StringBuilder();
        for (String line : step.source().lines().toList()) {
            pending.append(line).append('\n');
            Completeness found = shell.sourceCodeAnalysis()
                    .analyzeCompletion(pending.toString())
                    .completeness();
            if (found.isComplete() || found == Completeness.EMPTY) {
                evaluate(pending.toString());
                pending.setLength(0);
            }
        }
        evaluate(pending.toString());
        String expected = String.join("\n", step.expected());
        if (!expected.isEmpty() && !expected.equals(value)) {
            failures.add(step.source().strip() + "\n  expected: " + expected + "\n  got:      " + value);
        }
    }

    private void evaluate(String source) {
        String rest = source;
        while (!rest.isBlank()) {
            CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            String first = info.source() == null ? rest : info.source();
            rest = info.source() == null ? "" : info.remaining();
            shell.eval(first).forEach(this::judge);
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
