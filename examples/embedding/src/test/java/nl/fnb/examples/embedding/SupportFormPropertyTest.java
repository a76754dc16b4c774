package nl.fnb.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.fnb.measures.testing.FnbArbitraries;

/** For those who use jqwik: the generators of the kit as arbitraries. */
class SupportFormPropertyTest {

    private static final SupportForm FORM = SupportForm.open();

    @Property
    void a_line_for_the_screen_tells_how_many_items_were_answered(@ForAll("partial") Map<String, String> answers) {
        assertThat(FORM.shown(answers))
                .startsWith("total = ")
                .endsWith(" (" + answers.size() + " of 3 items answered)");
    }

    @Property
    void a_form_that_was_filled_in_wrongly_is_refused(@ForAll("invalid") Map<String, String> answers) {
        assertThatIllegalArgumentException().isThrownBy(() -> FORM.shown(answers));
    }

    @Provide
    Arbitrary<Map<String, String>> partial() {
        return FnbArbitraries.partialAnswers(FORM.instrument());
    }

    @Provide
    Arbitrary<Map<String, String>> invalid() {
        return FnbArbitraries.invalidAnswers(FORM.instrument());
    }
}
