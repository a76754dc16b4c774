package nl.fnb.examples.cli;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;

/** The command line on the class path of the tests but for one library. */
final class WithoutLibrary {

    private final URL[] classPath;

    private WithoutLibrary(URL[] classPath) {
        this.classPath = classPath;
    }

    static WithoutLibrary of(String library) {
        String[] files = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        return new WithoutLibrary(Arrays.stream(files)
                .filter(file -> !Path.of(file).getFileName().toString().startsWith(library + "-"))
                .map(WithoutLibrary::url)
                .toArray(URL[]::new));
    }

    /** Runs a command, and gives its {@link Run} as text. */
    String run(Object... words) throws Exception {
        try (URLClassLoader alone = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Method run = Class.forName(Run.class.getName(), true, alone).getDeclaredMethod("of", Object[].class);
            run.setAccessible(true);
            return String.valueOf(run.invoke(null, (Object) words));
        }
    }

    private static URL url(String file) {
        try {
            return Path.of(file).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
