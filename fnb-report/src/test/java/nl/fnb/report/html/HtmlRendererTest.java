package nl.fnb.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.fnb.domain.Label;
import nl.fnb.report.document.ReportContent;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.narrative.DrawnStudy;
import nl.fnb.report.narrative.Narrative;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

    private static final long SEED = 7;

    @Test
    void writes_utf_8_and_the_same_bytes_each_time() throws IOException {
        String first = rendered(DrawnStudy.evaluation(SEED, Label.same("één 👪")));
        String second = rendered(DrawnStudy.evaluation(SEED, Label.same("één 👪")));

        assertThat(first).isEqualTo(second).startsWith("<!DOCTYPE html>\n").contains("<h1>één 👪</h1>");
    }

    @Test
    void a_name_of_ten_thousand_characters_is_shown_whole() {
        String name = "x".repeat(10_000);

        HtmlPage page = HtmlPage.of(DrawnStudy.evaluation(SEED, Label.same(name)), Locale.ENGLISH);

        assertThat(page.all("h1").get(0).getTextContent()).isEqualTo(name);
    }

    @Test
    void a_name_from_right_to_left_is_kept_apart_from_the_sentence() {
        HtmlPage page = HtmlPage.of(DrawnStudy.evaluation(SEED, Label.same("שלום")), Locale.ENGLISH);

        assertThat(page.all("h1").get(0).getTextContent()).isEqualTo("\u2068שלום\u2069");
    }

    @Test
    void names_the_program_that_made_it_and_no_moment() throws IOException {
        assertThat(rendered(DrawnStudy.evaluation(SEED))).contains("<meta name=\"generator\" content=\"FNB");
    }

    private static String rendered(Evaluation evaluation) throws IOException {
        HtmlRenderer renderer = new HtmlRenderer();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Locale dutch = Locale.forLanguageTag("nl");
        renderer.render(ReportContent.of(evaluation, dutch, () -> Narrative.of(evaluation, dutch)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
