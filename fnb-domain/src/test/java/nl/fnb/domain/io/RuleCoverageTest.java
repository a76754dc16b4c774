package nl.fnb.domain.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;
import nl.fnb.domain.Label;
import nl.fnb.domain.Rule;
import nl.fnb.domain.Study;
import nl.fnb.domain.StudyRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCoverageTest {

    @TempDir
    Path folder;

    @Test
    void each_rule_is_broken_by_some_study() throws IOException {
        Set<Rule> broken = new HashSet<>();
        int number = 0;
        for (Spoilt spoilt : SpoiltStudies.all()) {
            Path path = folder.resolve("study" + number++);
            spoilt.change().apply(ExampleFolder.sound()).writeTo(path);
            addRules(path, broken);
        }
        Path damaged = ExampleFolder.sound().without("care.csv").writeTo(folder.resolve("damaged"));
        Files.write(damaged.resolve("plans.csv"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectory(damaged.resolve("care.csv"));
        addRules(damaged, broken);
        addRules(folder.resolve("absent"), broken);
        addUndeclared(broken);

        assertThat(broken).containsExactlyInAnyOrder(StudyRule.values());
    }

    private static void addRules(Path path, Set<Rule> broken) {
        Problems problems = StudyFolder.at(path)
                .read()
                .check(StudyChecks.all(), new ScheduleCheck(3))
                .problems();
        problems.all().forEach(problem -> broken.add(problem.rule()));
    }

    private static void addUndeclared(Set<Rule> broken) {
        Study study = Study.builder()
                .id("s")
                .title(Label.same("s"))
                .addFamilies(new Family("F1", "N", Map.of("colour", new CharacteristicValue.Flag(true))))
                .build();
        Problems problems = Problems.of(study);
        StudyChecks.all().check(study, problems);
        problems.all().forEach(problem -> broken.add(problem.rule()));
    }
}
