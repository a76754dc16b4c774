package nl.fnb.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Study;
import nl.fnb.domain.io.StudyRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseSystemTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 11, 1);
    private final CaseSystem system = new CaseSystem(TODAY);

    @Test
    void a_form_is_scored_for_the_screen() {
        String shown = SupportForm.open().shown(Map.of("helped", "3", "alone", "0"));

        assertThat(shown).isEqualTo("total = 10.5 ENOUGH (2 of 3 items answered)");
    }

    @Test
    void dossiers_become_a_study() {
        Study study = system.study(dossiers());

        assertThat(study.summary()).contains("24 families");
        assertThat(study.trajectories())
                .extracting(found -> found.status().name())
                .contains("PLAN_MADE", "REFRAINED", "ONGOING");
        assertThat(study.responses()).hasSize(24 * 3 + 23 * 3);
    }

    @Test
    void dossiers_become_a_report(@TempDir Path folder) throws IOException {
        system.report(dossiers(), folder);

        assertThat(Files.readString(folder.resolve("report.html"))).contains("Onze zaken", "Steun");
        assertThat(folder.resolve("results.csv")).exists();
        assertThat(folder.resolve("results.json")).exists();
    }

    @Test
    void dossiers_that_do_not_fit_together_are_refused(@TempDir Path folder) {
        List<Dossier> twice = List.of(dossiers().get(0), dossiers().get(0));

        assertThatExceptionOfType(StudyRefused.class).isThrownBy(() -> system.report(twice, folder));
    }

    private static List<Dossier> dossiers() {
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            LocalDate offered = LocalDate.of(2014, 1, 1).plusDays(10L * i);
            Optional<LocalDate> planned = i % 3 > 0 ? Optional.of(offered.plusDays(30)) : Optional.empty();
            Optional<LocalDate> stopped = i % 6 == 0 ? Optional.of(offered.plusDays(60)) : Optional.empty();
            Map<String, String> after = i == 5 ? Map.of() : form(i % 4, 4 - i % 3, i % 2);
            dossiers.add(new Dossier("C" + i, i % 2 == 0, offered, planned, stopped, form(i % 3, i % 5, 3), after));
        }
        return dossiers;
    }

    private static Map<String, String> form(int helped, int heard, int alone) {
        return Map.of(
                "helped", Integer.toString(helped), "heard", Integer.toString(heard), "alone", Integer.toString(alone));
    }
}
