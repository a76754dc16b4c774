package nl.fnb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void markup_quotes_and_emoji_stay_as_they_are() {
        assertThat(PlainText.of("<b>\"it's\" & 👪</b>")).isEqualTo("<b>\"it's\" & 👪</b>");
    }

    @Test
    void line_ends_and_tabs_become_spaces() {
        assertThat(PlainText.of("one\n\ttwo\u2028three ")).isEqualTo("one  two three");
    }

    @Test
    void characters_that_reorder_the_text_around_them_are_left_out() {
        assertThat(PlainText.of("a\u202Eb\u2069c\u0000d\uD800e")).isEqualTo("abcde");
    }

    @Test
    void text_from_right_to_left_keeps_to_its_own_place() {
        assertThat(PlainText.of("שלום")).isEqualTo("\u2068שלום\u2069");
    }
}
