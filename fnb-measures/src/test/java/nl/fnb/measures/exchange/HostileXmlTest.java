package nl.fnb.measures.exchange;

import static nl.fnb.measures.exchange.Messages.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.fnb.domain.io.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileXmlTest {

    private static final String GOOD = Messages.startText("2015-04-04", started("2015-04-02", "1"));

    @Test
    void an_entity_bomb_is_refused_before_it_is_read() {
        String bomb = GOOD.replace(
                "<j:Bericht ",
                "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY c"
                        + " \"&b;&b;&b;&b;\">]>\n"
                        + "<j:Bericht ");

        assertThat(problems(bomb.replace("65656055", "&c;")))
                .containsExactly("m.xml, line 2: a document type (DOCTYPE) with its entities is refused");
    }

    @Test
    void an_external_entity_is_refused_and_not_fetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "65656055");
        String text = GOOD.replace(
                        "<j:Bericht ", "<!DOCTYPE b [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><j:Bericht ")
                .replace("65656055", "&x;");

        assertThat(problems(text))
                .containsExactly("m.xml, line 2: a document type (DOCTYPE) with its entities is refused");
    }

    @Test
    void an_entity_without_a_document_type_is_not_xml() {
        assertThat(problems(GOOD.replace("65656055", "&x;"))).containsExactly("m.xml, line 7: must be well-formed XML");
    }

    @Test
    void deep_nesting_is_refused_also_in_what_is_passed_over() {
        String deep = "<ijw:x>".repeat(20) + "</ijw:x>".repeat(20);

        assertThat(problems(GOOD.replace("<ijw:Datum>2010-02-14</ijw:Datum>", deep)))
                .containsExactly("m.xml, line 17: elements may lie at most 12 deep");
        assertThat(problems("<x>".repeat(100_000))).hasSize(1);
    }

    @Test
    void a_text_longer_than_any_of_the_standard_is_refused() {
        assertThat(problems(GOOD.replace("65656055", "6".repeat(201))))
                .containsExactly("m.xml, line 7, field Afzender: a text may have at most 200 characters");
        assertThat(problems(GOOD.replace("65656055", "6".repeat(200))).get(0))
                .startsWith("m.xml, line 7, field Afzender: must be 8 digits, got 666");
    }

    @Test
    void more_elements_or_bytes_than_are_read_are_refused() {
        XmlLimits few = new XmlLimits(10_000, 20, 12, 200);

        assertThat(problems(GOOD, few)).containsExactly("m.xml, line 19: a message may have at most 20 elements");
        assertThat(problems(GOOD, new XmlLimits(1000, 100, 12, 200)))
                .hasSize(1)
                .allMatch(text -> text.endsWith(": a message may have at most 1000 bytes"));
        int size = GOOD.getBytes(StandardCharsets.UTF_8).length;
        assertThat(problems(GOOD, new XmlLimits(size, 100, 12, 200))).isEmpty();
        assertThat(problems(GOOD, new XmlLimits(size - 1, 100, 12, 200))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "1, 1, 0, 1", "1, 1, 1, 0"})
    void limits_lie_above_0(int bytes, int elements, int depth, int text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new XmlLimits(bytes, elements, depth, text))
                .withMessage("limits must be 1 or more, got %d, %d, %d, %d".formatted(bytes, elements, depth, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-1"})
    void another_encoding_is_refused(String encoding) throws IOException {
        byte[] bytes = GOOD.replace("UTF-8", encoding)
                .replace("Voorbeeld", "Voorbeëld")
                .getBytes(encoding);

        assertThat(IMPORT.read(List.of(IjwSource.of("m.xml", bytes))).problems())
                .hasSize(1)
                .allMatch(problem ->
                        List.of(ExchangeRule.NOT_UTF8_XML, ExchangeRule.NOT_XML).contains(problem.rule()));
    }

    @Test
    void a_declaration_of_another_encoding_is_refused_even_if_the_bytes_are_utf8() {
        assertThat(problems(GOOD.replace("UTF-8", "ISO-8859-1")))
                .containsExactly("m.xml, line 1: must be XML in UTF-8, got ISO-8859-1");
        assertThat(problems(GOOD.replace("UTF-8", "utf-8"))).isEmpty();
        assertThat(problems(GOOD.replace(" encoding=\"UTF-8\"", ""))).isEmpty();
        assertThat(problems("\uFEFF" + GOOD)).isEmpty();
    }

    @Test
    void a_byte_that_is_not_utf8_is_named_by_its_line() {
        byte[] bytes = GOOD.replace("Voorbeeld", "Voorbe\u00ebld").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(IMPORT.read(List.of(IjwSource.of("m.xml", bytes))).problems())
                .extracting(Problem::toString)
                .containsExactly("m.xml, line 19: must be XML in UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<j:Ontvanger>0363 | <j:Afzender>65656055</j:Afzender><j:Ontvanger>0363 | line 8, field Afzender: may"
                        + " occur only once in Header",
                "<j:Bsn> | <j:Bsn>999900006</j:Bsn><j:Bsn> | line 16, field Bsn: may occur only once in Client",
                "<j:StatusAanlevering>1 | <j:Begindatum>2015-04-01</j:Begindatum><j:StatusAanlevering>1 | line 26,"
                        + " field Begindatum: may occur only once in StartProduct",
                "<j:Ontvanger>0363</j:Ontvanger> | `` | line 9, field Ontvanger: is missing from Header",
                "<j:StatusAanlevering>1</j:StatusAanlevering> | `` | line 27, field StatusAanlevering: is missing from"
                        + " StartProduct",
                "<j:Ontvanger>0363 | <j:Vreemd/><j:Ontvanger>0363 | line 8, field Vreemd: does not belong here; Header"
                        + " has, in this order: BerichtCode, BerichtVersie, BerichtSubversie, Afzender, Ontvanger,"
                        + " BerichtIdentificatie, XsdVersie",
                "<j:Ontvanger>0363 | tekst<j:Ontvanger>0363 | line 8, field Header: Header holds elements, not text",
                "<j:Ontvanger>0363 | <j:Ontvanger a=\"b\">0363 | line 8, field Ontvanger: Ontvanger holds elements,"
                        + " not text",
                "<j:Ontvanger>0363 | <j:Ontvanger>036 | line 8, field Ontvanger: must be 4 digits, got 036",
                "<j:BerichtCode>438 | <j:BerichtCode>440 | line 4, field BerichtCode: must be 438, got 440",
                "<ijw:Categorie>45 | <ijw:Categorie>39 | line 23, field Categorie: must be a code of ijw:jz020: 31,"
                        + " 32, 33, 34, 35, 36, 37, 38, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55,"
                        + " got 39",
                "<j:StatusAanlevering>1 | <j:StatusAanlevering>4 | line 26, field StatusAanlevering: must be a code of"
                        + " ijw:cod467: 1, 2, 3, 9, got 4",
                "ijw/3_2/jw305 | ijw/3_1/jw305 | line 2: must be the Bericht of one of:"
                        + " http://www.istandaarden.nl/ijw/3_2/jw305/schema,"
                        + " http://www.istandaarden.nl/ijw/3_2/jw307/schema",
                "</j:Bericht> | `` | line 31: must be well-formed XML",
                "45A01 | 45A012 | line 23, field Code: must be 1 to 5 characters, got 45A012"
            })
    void what_the_schema_does_not_have_is_refused_with_its_line(String old, String mistake, String problem) {
        assertThat(GOOD).contains(old);

        assertThat(problems(GOOD.replace(old, mistake))).containsExactly("m.xml, " + problem);
    }

    @Test
    void an_element_out_of_order_is_refused() {
        String text = GOOD.replace("<j:BerichtVersie>3</j:BerichtVersie>\n", "")
                .replace("<j:Ontvanger>", "<j:BerichtVersie>3</j:BerichtVersie>\n<j:Ontvanger>");

        assertThat(problems(text))
                .containsExactly(
                        "m.xml, line 5, field BerichtVersie: is missing from Header",
                        "m.xml, line 7, field BerichtVersie: does not belong here; Header has, in this order:"
                                + " BerichtCode, BerichtVersie, BerichtSubversie, Afzender, Ontvanger,"
                                + " BerichtIdentificatie, XsdVersie");
    }

    @Test
    void comments_instructions_and_schema_locations_do_no_harm() {
        String text = GOOD.replace(
                        "<j:Bericht ",
                        "<!-- c --><?p i?><j:Bericht xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                + " xsi:schemaLocation=\"a b\" ")
                .replace("65656055", "6565<!-- c -->6055")
                .replace("0363", "<![CDATA[0363]]>");

        assertThat(problems(text + "<!-- end -->")).isEmpty();
    }

    @Test
    void a_message_that_cannot_be_opened_is_named() {
        IjwSource broken = IjwSource.of("m.xml", () -> {
            throw new NoSuchFileException("/a/secret/place");
        });

        assertThat(IMPORT.read(List.of(broken)).problems())
                .extracting(Problem::toString)
                .containsExactly("m.xml: the message cannot be read: NoSuchFileException");
    }

    @Test
    void a_file_is_named_by_its_last_name(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("start.xml"), GOOD);

        IjwReading reading = IMPORT.read(List.of(IjwSource.of(file)));

        assertThat(reading.orRefuse().records()).hasSize(1);
        assertThat(IjwSource.of(file).name()).isEqualTo("start.xml");
    }

    @Test
    void a_message_of_nothing_but_faults_has_at_most_a_thousand_problems() {
        assertThat(problems(GOOD.replace("<j:Ontvanger>0363", "<j:Vreemd/>".repeat(5000) + "<j:Ontvanger>0363")))
                .hasSize(1000);
    }

    @Test
    void a_message_may_have_exactly_as_many_elements_as_deep_as_the_limits_say() {
        int elements = GOOD.split("<(?=ijw:|j:)", -1).length - 1;

        assertThat(problems(GOOD, new XmlLimits(10_000, elements, 6, 200))).isEmpty();
        assertThat(problems(GOOD, new XmlLimits(10_000, elements - 1, 6, 200)))
                .containsExactly("m.xml, line 26: a message may have at most " + (elements - 1) + " elements");
        assertThat(problems(GOOD, new XmlLimits(10_000, elements, 5, 200)))
                .containsExactly("m.xml, line 23: elements may lie at most 5 deep");
        assertThat(problems("<x/>", new XmlLimits(1, 1, 1, 1))).hasSize(1);
    }

    @Test
    void the_year_0_is_no_day() {
        assertThat(problems(GOOD.replace("<j:Begindatum>2015-04-02", "<j:Begindatum>0000-04-02")))
                .containsExactly("m.xml, line 25, field Begindatum: must be an existing day, written as yyyy-mm-dd, got"
                        + " 0000-04-02");
    }

    private static final IjwImport IMPORT = IjwImport.pseudonymisedBy(bsn -> "f1");

    private static List<String> problems(String text) {
        return problems(text, XmlLimits.withDefaults());
    }

    private static List<String> problems(String text, XmlLimits limits) {
        return IMPORT.withLimits(limits).read(List.of(Messages.source("m.xml", text))).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
