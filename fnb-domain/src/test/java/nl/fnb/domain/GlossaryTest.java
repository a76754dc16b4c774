package nl.fnb.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.fnb.domain.law.LegalTerm;
import org.junit.jupiter.api.Test;

/** The glossary is made from {@link LegalTerm}; run with {@code -Dglossary.write=true} to write it anew. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");

    private record Entry(String dutch, String identifier, String source, String english) {
        String row() {
            return "| " + dutch + " | `" + identifier + "` | " + source + " | " + english + " |\n";
        }
    }

    @Test
    void the_glossary_holds_every_legal_term() throws Exception {
        String rendered = rendered();
        if (Boolean.getBoolean("glossary.write")) {
            Files.writeString(GLOSSARY, rendered);
        }

        assertThat(Files.readString(GLOSSARY))
                .as("docs/glossary.md; run mvn -pl fnb-domain test -Dtest=GlossaryTest -Dglossary.write=true")
                .isEqualTo(rendered);
    }

    @Test
    void the_terms_of_the_field_are_bound() throws Exception {
        assertThat(rendered())
                .contains(
                        "| familienetwerkberaad | `Approach` |",
                        "| familiegroepsplan | `PlanKind.FAMILY_GROUP_PLAN` |",
                        "| hulpverleningsplan | `PlanKind.CARE_PLAN` |",
                        "| ondertoezichtstelling | `SafeguardKind.OTS` |",
                        "| uithuisplaatsing | `SafeguardKind.UHP` |",
                        "| voormeting | `Wave.PRE` |",
                        "| nameting | `Wave.POST` |");
    }

    private static String rendered() throws IOException, URISyntaxException {
        List<Entry> entries = new ArrayList<>();
        for (Class<?> type : types()) {
            entry(type, type.getSimpleName(), label(type)).ifPresent(entries::add);
            for (Field field : type.getDeclaredFields()) {
                entry(field, type.getSimpleName() + "." + field.getName(), label(field))
                        .ifPresent(entries::add);
            }
            for (Method method : type.getDeclaredMethods()) {
                entry(method, type.getSimpleName() + "." + method.getName() + "()", "")
                        .ifPresent(entries::add);
            }
        }
        entries.sort(Comparator.comparing((Entry entry) -> entry.dutch().toLowerCase(Locale.ROOT))
                .thenComparing(Entry::identifier));
        StringBuilder text =
                new StringBuilder("# Glossary\n\nThe Dutch terms that the identifiers stand for. Generated from "
                        + "`@LegalTerm` by `GlossaryTest`; to write it anew:\n"
                        + "`mvn -pl fnb-domain test -Dtest=GlossaryTest -Dglossary.write=true`.\n\n"
                        + "| Dutch | identifier | source | English |\n|---|---|---|---|\n");
        entries.forEach(entry -> text.append(entry.row()));
        return text.toString();
    }

    private static Optional<Entry> entry(AnnotatedElement element, String identifier, String english) {
        return Optional.ofNullable(element.getAnnotation(LegalTerm.class))
                .map(term -> new Entry(term.nl(), identifier, term.source(), english));
    }

    /** What the identifier says, in words. */
    private static String label(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String label(Field field) {
        try {
            Object value = field.trySetAccessible() ? field.get(null) : "";
            Object label = value.getClass().getMethod("label").invoke(value);
            return ((Label) label).en();
        } catch (ReflectiveOperationException | NullPointerException e) {
            return field.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static List<Class<?>> types() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Study.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("Immutable"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(GlossaryTest::type)
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, GlossaryTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
