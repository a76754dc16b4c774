package nl.fnb.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.fnb.domain.Label;
import nl.fnb.report.Hostile;
import nl.fnb.report.Rendered;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.narrative.DrawnStudy;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Judged by veraPDF, the validator of the PDF Association. */
class PdfUaTest {

    private static final long SEED = 57;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_pages_hold_to_pdf_ua_1(Locale locale) throws Exception {
        assertThat(faults(DrawnStudy.evaluation(SEED), locale)).isEmpty();
    }

    @Test
    void so_do_pages_of_a_study_without_families() throws Exception {
        assertThat(faults(DrawnStudy.evaluation(1), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void so_do_pages_with_texts_that_the_fonts_cannot_show() throws Exception {
        String text = Hostile.TEXTS.get(2) + " 👪 \ud83e\udde9 שלום";

        assertThat(faults(DrawnStudy.evaluation(SEED, Label.same(text)), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void the_file_names_its_title_and_its_language_and_no_moment() throws IOException {
        byte[] file = Rendered.of(
                        DrawnStudy.evaluation(SEED, Label.same("Proef <1>")), Locale.forLanguageTag("nl"), "pdf")
                .file();

        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Proef <1>");
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSizeGreaterThan(5);
        }
    }

    private static List<String> faults(Evaluation evaluation, Locale locale) throws VeraPDFException, IOException {
        byte[] file = Rendered.of(evaluation, locale, "pdf").file();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, true)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(500);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
