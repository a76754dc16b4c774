package nl.fnb.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.fnb.domain.io.StudyFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedStudyTest {

    private static final Path CHECKED_IN = Path.of("study");

    private static final Set<String> WRITTEN_BY_HAND = Set.of("plan.json", "support.instrument.json");

    @TempDir
    private Path folder;

    @Test
    void the_checked_in_study_is_what_the_seed_gives_byte_for_byte() throws Exception {
        StudyFolder.at(folder).write(PublishedStudy.generate(PublishedStudy.SEED));

        for (String name : names(folder)) {
            assertThat(folder.resolve(name)).as(name).hasSameBinaryContentAs(CHECKED_IN.resolve(name));
        }
    }

    @Test
    void every_checked_in_file_is_drawn_or_written_by_hand() throws Exception {
        StudyFolder.at(folder).write(PublishedStudy.generate(PublishedStudy.SEED));

        List<String> drawn = names(folder);

        assertThat(names(CHECKED_IN))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(drawn.stream(), WRITTEN_BY_HAND.stream()).collect(Collectors.toSet()));
    }

    @Test
    void another_seed_gives_another_study() {
        assertThat(PublishedStudy.generate(PublishedStudy.SEED + 1))
                .isNotEqualTo(PublishedStudy.generate(PublishedStudy.SEED));
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
