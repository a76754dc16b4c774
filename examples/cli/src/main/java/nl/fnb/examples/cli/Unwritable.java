package nl.fnb.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;

/** Says in words why files could not be written. */
final class Unwritable {

    private final Texts texts;

    Unwritable(Texts texts) {
        this.texts = texts;
    }

    /**
     * The sentence for what was to be written.
     *
     * @param what the path as the user gave it
     * @param folder where the files were to come
     * @param names the names of the files
     * @param fault what writing met
     */
    UsageException of(Path what, Path folder, Collection<String> names, UncheckedIOException fault) {
        return new UsageException(texts.get("write.failed", what, reason(folder, names, fault)));
    }

    private String reason(Path folder, Collection<String> names, UncheckedIOException fault) {
        for (String name : names) {
            if (Files.isDirectory(folder.resolve(name))) {
                return texts.get("write.folder", folder.resolve(name));
            }
        }
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(at)) {
                return texts.get("write.file", at);
            }
        }
        if (fault.getCause() instanceof AccessDeniedException) {
            return texts.get("write.denied");
        }
        return fault.getCause() instanceof FileSystemException system && system.getReason() != null
                ? texts.get("write.other", system.getReason())
                : texts.get("write.unknown");
    }
}
