package nl.fnb.report;

import java.util.ServiceLoader;
import java.util.stream.Collectors;
import nl.fnb.report.document.Library;
import nl.fnb.report.document.Renderer;

/** The renderers that are present. */
final class Renderers {

    private Renderers() {}

    /** The renderer of a format, with the libraries that it needs. */
    static Renderer find(String format) {
        for (Renderer renderer : ServiceLoader.load(Renderer.class, Renderer.class.getClassLoader())) {
            if (renderer.format().equals(format)) {
                requireLibraries(renderer);
                return renderer;
            }
        }
        throw new MissingFormatException(format, "");
    }

    private static void requireLibraries(Renderer renderer) {
        String missing = renderer.libraries().stream()
                .filter(library -> !library.isPresent())
                .map(Library::coordinates)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new MissingFormatException(renderer.format(), missing);
        }
    }
}
