package nl.fnb.domain.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Label;
import nl.fnb.domain.StudyRule;

/** Says in words why a file cannot be used, before or after trying. */
final class InputFile {

    private static final Label NOT_ORDINARY = new Label("het is geen gewoon bestand", "it is not an ordinary file");
    private static final Label DENIED = new Label("geen toegang", "access is denied");
    private static final Label FAULT = new Label("lezen mislukt", "reading failed");

    private InputFile() {}

    /** Whether there is an ordinary file that may be read; adds a problem if not. */
    static boolean isUsable(Path file, String name, Problems problems) {
        if (!exists(file)) {
            problems.add(name, Breach.of(StudyRule.MISSING_FILE, "", ""));
            return false;
        }
        if (!Files.isRegularFile(file)) {
            problems.add(name, Breach.of(StudyRule.UNREADABLE_FILE, "", "", NOT_ORDINARY));
            return false;
        }
        return true;
    }

    /** Whether there is anything of that name, also a link that leads nowhere. */
    static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The breach for a fault while reading. */
    static Breach unreadable(IOException fault) {
        return Breach.of(StudyRule.UNREADABLE_FILE, "", "", fault instanceof AccessDeniedException ? DENIED : FAULT);
    }
}
